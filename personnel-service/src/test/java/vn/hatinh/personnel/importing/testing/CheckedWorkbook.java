package vn.hatinh.personnel.importing.testing;

import java.util.List;
import java.util.Map;

import vn.hatinh.personnel.importing.RowError;
import vn.hatinh.personnel.importing.SheetWarning;
import vn.hatinh.personnel.importing.Workbook;

/**
 * A workbook after reading and checking.
 *
 * @param rows the rows that could be read; to be written only when there are no errors
 * @param errors in the order of sheets, rows and columns
 * @param warnings in the order of sheets and rows, those about unknown sheets first
 * @param rowCounts for each known sheet in the file its number of rows, bad ones included
 * @param leftOut for each sheet that loses rows with errors how many
 */
public record CheckedWorkbook(
        Workbook rows,
        List<RowError> errors,
        List<SheetWarning> warnings,
        Map<String, Integer> rowCounts,
        Map<String, Integer> leftOut) {

    public boolean hasErrors() {
        return !errors.isEmpty();
    }
}
