package vn.hatinh.personnel.importing.rule;

import vn.hatinh.personnel.importing.RowError;
import vn.hatinh.personnel.importing.Workbook.Row;
import vn.hatinh.personnel.importing.sheet.Sheets;

/** Where a row stands. */
record RowPlace(String sheet, int row) {

    static RowPlace of(Row row) {
        return new RowPlace(Sheets.of(row).name(), row.row());
    }

    static RowPlace of(RowError error) {
        return new RowPlace(error.sheet(), error.row());
    }
}
