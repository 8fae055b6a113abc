package vn.hatinh.personnel.importing.file;

import java.util.List;

/** An opened file of tables. */
public interface RawWorkbook extends AutoCloseable {

    /** How its dates are written. */
    DateSystem dates();

    List<RawSheet> sheets();

    /** Names of files in an archive that hold no table, or lie too deep in it. */
    List<String> ignoredFiles();

    @Override
    void close();
}
