package vn.hatinh.personnel.importing.sheet;

import java.util.ArrayList;
import java.util.List;

import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.personnel.importing.Workbook.Row;
import vn.hatinh.personnel.importing.file.DateSystem;
import vn.hatinh.personnel.importing.file.RawCell;
import vn.hatinh.personnel.importing.file.RawCell.ErrorCell;
import vn.hatinh.personnel.importing.file.RawCell.FormulaCell;
import vn.hatinh.personnel.importing.file.RawRow;
import vn.hatinh.support.problem.Text;

/**
 * Reads one sheet row by row: the first row with content is the header, the others are typed or rejected. Each bad cell
 * is told, also below a wrong header.
 */
final class SheetReader<R extends Row> {

    private static final Text EMPTY = new Text("Ô bắt buộc đang để trống", "A required cell is empty");
    private static final Text FORMULA =
            new Text("Ô chứa công thức: hãy thay bằng giá trị", "The cell holds a formula: put its value instead");
    private static final Text EXCEL_ERROR =
            new Text("Ô chứa giá trị lỗi của Excel", "The cell holds an error value of Excel");

    private final SheetDefinition<R> sheet;
    private final DateSystem dates;
    private final Findings findings;
    private final List<R> rows = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private Header header;
    private int rowCount;

    SheetReader(SheetDefinition<R> sheet, DateSystem dates, Findings findings) {
        this.sheet = sheet;
        this.dates = dates;
        this.findings = findings;
    }

    void read(RawRow row) {
        if (header != null) {
            if (!header.isBlank(row)) {
                readValues(row);
            }
        } else if (row.cells().stream().anyMatch(cell -> cell != null)) {
            header = Header.read(row, sheet, findings.at(sheet, row.number()));
        }
    }

    private void readValues(RawRow row) {
        rowCount++;
        Values values = new Values(row.number(), sheet.columns());
        RowFindings rowFindings = findings.at(sheet, row.number());
        sheet.columns().stream()
                .filter(header::has)
                .forEach(column -> readCell(column, header.cell(row, column), values, rowFindings));
        sheet.checks().forEach(check -> check.check(values, rowFindings));
        if (header.isWrong() || rowFindings.refused()) {
            rejected.add(new RejectedRow(sheet, values));
        } else {
            rows.add(sheet.toRow().apply(values));
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

    private <T> Parsed<T> parse(Column<T> column, RawCell cell) {
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

    List<R> rows() {
        return rows;
    }

    List<RejectedRow> rejected() {
        return rejected;
    }

    /** Whether rows could be read without knowing whom or what they are about. */
    boolean lacksCodes() {
        return header != null && !header.has(sheet.codeColumn());
    }

    /** Rows with content, bad ones included. */
    int rowCount() {
        return rowCount;
    }
}
