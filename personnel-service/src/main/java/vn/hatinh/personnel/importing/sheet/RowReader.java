package vn.hatinh.personnel.importing.sheet;

import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.personnel.importing.file.DateSystem;
import vn.hatinh.personnel.importing.file.RawCell;
import vn.hatinh.personnel.importing.file.RawCell.ErrorCell;
import vn.hatinh.personnel.importing.file.RawCell.FormulaCell;
import vn.hatinh.support.problem.Text;

/** Reads rows of one sheet: each is typed or rejected. Each bad cell is told, also below a wrong header. */
final class RowReader {

    private static final Text EMPTY = new Text("Ô bắt buộc đang để trống", "A required cell is empty");
    private static final Text FORMULA =
            new Text("Ô chứa công thức: hãy thay bằng giá trị", "The cell holds a formula: put its value instead");
    private static final Text EXCEL_ERROR =
            new Text("Ô chứa giá trị lỗi của Excel", "The cell holds an error value of Excel");

    private final SheetOutline outline;
    private final DateSystem dates;

    RowReader(SheetOutline outline, DateSystem dates) {
        this.outline = outline;
        this.dates = dates;
    }

    void read(StagedRow row, Findings findings, ReadRows into) {
        SheetDefinition<?> sheet = outline.sheet();
        Values values = new Values(row.row(), sheet.columns());
        RowFindings rowFindings = findings.at(sheet, row.row());
        for (int place = 0; place < sheet.columns().size(); place++) {
            Column<?> column = sheet.columns().get(place);
            if (outline.columns().contains(column)) {
                readCell(column, row.cells().get(place), values, rowFindings);
            }
        }
        sheet.checks().forEach(check -> check.check(values, rowFindings));
        if (outline.refused() || rowFindings.refused()) {
            into.reject(new RejectedRow(sheet, values));
        } else {
            into.add(sheet.toRow().apply(values));
        }
    }

    private <T> void readCell(Column<T> column, RawCell cell, Values values, RowFindings rowFindings) {
        Parsed<T> parsed = parse(column, cell);
        if (parsed.error() == null) {
            values.put(column, parsed.value());
        } else {
            values.markUnreadable(column);
            rowFindings.error(column, Shown.of(cell), parsed.error(), parsed.message());
        }
    }

    <T> Parsed<T> parse(Column<T> column, RawCell cell) {
        if (cell == null) {
            return column.required() ? Parsed.error(ErrorCode.REQUIRED, EMPTY) : Parsed.value(null);
        }
        if (cell instanceof FormulaCell) {
            return Parsed.error(ErrorCode.FORMULA, FORMULA);
        }
        if (cell instanceof ErrorCell) {
            return Parsed.error(ErrorCode.EXCEL_ERROR, EXCEL_ERROR);
        }
        return column.parser().parse(cell, dates);
    }
}
