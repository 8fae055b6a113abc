package vn.hatinh.personnel.importing.file;

import java.util.List;
import java.util.OptionalLong;

/** An opened file of tables. */
public interface RawWorkbook extends AutoCloseable {

    /** How its dates are written. */
    DateSystem dates();

    List<RawSheet> sheets();

    /** How many rows all sheets have together, headers and empty ones included, when that is known beforehand. */
    default OptionalLong rows() {
        return OptionalLong.empty();
    }

    /** Names of files in an archive that hold no table, or lie too deep in it. */
    List<String> ignoredFiles();

    @Override
    void close();
}
