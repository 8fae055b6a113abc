package vn.hatinh.personnel.intake;

import java.util.List;

import vn.hatinh.personnel.importing.CheckedWorkbook;
import vn.hatinh.personnel.importing.RowError;
import vn.hatinh.personnel.importing.SheetWarning;

/** Rows of the workbook have errors, so nothing of it is written. */
class WorkbookRefusedException extends RuntimeException {

    private final transient CheckedWorkbook checked;

    WorkbookRefusedException(CheckedWorkbook checked) {
        super("The workbook has %d errors".formatted(checked.errors().size()));
        this.checked = checked;
    }

    List<RowError> errors() {
        return checked.errors();
    }

    List<SheetWarning> warnings() {
        return checked.warnings();
    }
}
