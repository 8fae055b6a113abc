package vn.hatinh.personnel.importing.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.personnel.importing.Workbook.Row;
import vn.hatinh.personnel.importing.file.DateSystem;
import vn.hatinh.personnel.importing.file.RawCell;
import vn.hatinh.support.problem.Text;

/** Checks a typed row that no cell was read for by what would have been checked when it was read. */
public final class RowRules {

    private static final Text EMPTY = new Text("Thiếu giá trị bắt buộc", "A required value is missing");

    private RowRules() {}

    /** Tells what no cell could say, and what the values of the row cannot say together. */
    public static void check(Row row, Findings findings) {
        SheetDefinition<?> sheet = Sheets.of(row);
        Values values = sheet.valuesOf(row);
        RowFindings rowFindings = findings.at(row);
        sheet.columns().forEach(column -> checkValue(column, values.get(column), rowFindings));
        sheet.checks().forEach(check -> check.check(values, rowFindings));
    }

    private static void checkValue(Column<?> column, Object value, RowFindings findings) {
        RawCell cell = cell(value);
        if (cell != null) {
            Parsed<?> parsed = column.parser().parse(cell, DateSystem.CSV);
            if (parsed.error() != null) {
                findings.error(column, Shown.of(cell), parsed.error(), parsed.message());
            }
        } else if (column.required() && !isOneOfAList(value)) {
            findings.error(column, null, ErrorCode.REQUIRED, EMPTY);
        }
    }

    /** A value as somebody would write it into a cell; null for none, and for what has a list of words in its type. */
    private static RawCell cell(Object value) {
        if (value instanceof String text) {
            return RawCell.ofText(text);
        }
        if (value instanceof LocalDate date) {
            return RawCell.ofText(date.toString());
        }
        if (value instanceof Integer number) {
            return RawCell.ofNumber(BigDecimal.valueOf(number));
        }
        return value instanceof BigDecimal number ? RawCell.ofNumber(number) : null;
    }

    private static boolean isOneOfAList(Object value) {
        return value instanceof Enum<?> || value instanceof Boolean;
    }
}
