package vn.hatinh.personnel.importing.file;

import java.util.function.Consumer;

/** One table of the file: a sheet of a spreadsheet or a CSV file. */
public interface RawSheet {

    String name();

    boolean hidden();

    /** Reads the sheet once, row by row; empty rows may be left out. */
    void forEachRow(Consumer<RawRow> reader);
}
