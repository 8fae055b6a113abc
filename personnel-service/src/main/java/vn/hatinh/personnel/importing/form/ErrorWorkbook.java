package vn.hatinh.personnel.importing.form;

import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import vn.hatinh.personnel.importing.file.DateSystem;
import vn.hatinh.personnel.importing.file.RawCell;
import vn.hatinh.personnel.importing.file.RawCell.BooleanCell;
import vn.hatinh.personnel.importing.file.RawCell.FormulaCell;
import vn.hatinh.personnel.importing.file.RawCell.NumberCell;
import vn.hatinh.personnel.importing.sheet.Column;
import vn.hatinh.personnel.importing.sheet.SheetDefinition;
import vn.hatinh.personnel.importing.sheet.Sheets;
import vn.hatinh.personnel.importing.sheet.StagedRow;

/**
 * Rows with errors as a workbook to correct and send again: each cell as it stood in the file, with its error as a
 * comment, and all errors of a row in a column of their own, which an import does not read.
 */
public final class ErrorWorkbook implements AutoCloseable {

    /** No column of the workbook has this name. */
    public static final String ERRORS = "Lỗi";

    /** A cell for which a program computes an error: nobody can take it for a value, and no import does. */
    private static final String FORMULA = "NA()";

    /** Days that a spreadsheet can show. */
    private static final int LAST_DAY_NUMBER = 2_958_465;

    /**
     * @param column header of the cell; null when the row as a whole is wrong
     */
    public record CellError(String column, String text) {}

    private final FormWriter writer;
    private final DateSystem dates;
    private SheetDefinition<?> definition;
    private FormSheet sheet;

    /** @param dates how the file wrote dates */
    public ErrorWorkbook(OutputStream out, DateSystem dates) {
        this.writer = new FormWriter(out);
        this.dates = dates;
    }

    /** Adds a row; the rows of one sheet follow one another. */
    public void add(StagedRow row, List<CellError> errors) {
        if (row.sheet() != definition) {
            next(row.sheet());
        }
        for (int place = 0; place < definition.columns().size(); place++) {
            Column<?> column = definition.columns().get(place);
            write(place, column, row.cells().get(place));
            comment(
                    place,
                    errors.stream()
                            .filter(error -> column.header().equals(error.column()))
                            .toList());
        }
        sheet.write(definition.columns().size(), text(errors));
        sheet.endRow();
    }

    private void next(SheetDefinition<?> next) {
        endSheet();
        definition = next;
        sheet = writer.sheet(next);
        sheet.errors(ERRORS);
    }

    private void write(int place, Column<?> column, RawCell cell) {
        if (cell instanceof FormulaCell) {
            sheet.formula(place, FORMULA);
            sheet.comment(place, cell.shown());
        } else if (cell != null) {
            sheet.write(place, value(column, cell));
        }
    }

    private Object value(Column<?> column, RawCell cell) {
        if (cell instanceof NumberCell number) {
            return column.isDate() && isDay(number)
                    ? dates.ofDayNumber(number.number().longValue())
                    : number.number();
        }
        if (cell instanceof BooleanCell truth) {
            return truth.value();
        }
        return column.isDate() && dates.allowsIsoText() ? isoDate(cell.shown()) : cell.shown();
    }

    private boolean isDay(NumberCell number) {
        return dates != DateSystem.CSV
                && number.number().scale() <= 0
                && number.number().signum() >= 0
                && number.number().precision() - number.number().scale()
                        <= String.valueOf(LAST_DAY_NUMBER).length()
                && number.number().intValue() <= LAST_DAY_NUMBER;
    }

    /** What a CSV may write and a spreadsheet may not. */
    private static Object isoDate(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    private void comment(int place, List<CellError> errors) {
        if (!errors.isEmpty()) {
            sheet.comment(place, text(errors));
        }
    }

    private static String text(List<CellError> errors) {
        return String.join("\n", errors.stream().map(CellError::text).toList());
    }

    private void endSheet() {
        if (sheet != null) {
            sheet.close();
        }
    }

    @Override
    public void close() {
        if (sheet == null) {
            // a workbook needs a sheet, also when all errors are about headers
            next(Sheets.ALL.get(0));
        }
        endSheet();
        writer.close();
    }
}
