package vn.hatinh.personnel.importing.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

import vn.hatinh.personnel.importing.Workbook.Row;
import vn.hatinh.personnel.importing.sheet.Column;
import vn.hatinh.personnel.importing.sheet.SheetDefinition;

/** A sheet while it is being written. Texts stand in their cells, for a table of all texts would fill the memory. */
public final class FormSheet implements AutoCloseable {

    private static final String DATE = "dd/mm/yyyy";
    private static final String HEADER_COLOUR = "DDEBF7";
    /** Widths of columns in characters. */
    private static final int OF_DATES = 14;

    private static final int OF_CODES = 20;
    private static final int OF_NAMES = 40;
    private static final int OF_ERRORS = 80;
    private static final int BESIDE_HEADER = 3;

    private static final int ROWS_AT_A_TIME = 500;

    private final Worksheet worksheet;
    private final SheetDefinition<?> sheet;
    private int row = 1;

    FormSheet(Worksheet worksheet, SheetDefinition<?> sheet) {
        this.worksheet = worksheet;
        this.sheet = sheet;
        for (int place = 0; place < sheet.columns().size(); place++) {
            Column<?> column = sheet.columns().get(place);
            header(place, column.header(), width(column));
        }
        worksheet.freezePane(0, 1);
        printOnWholePages();
    }

    private static int width(Column<?> column) {
        if (column.isDate()) {
            return OF_DATES;
        }
        return column.isName() ? OF_NAMES : OF_CODES;
    }

    private void header(int place, String title, int width) {
        worksheet.inlineString(0, place, title);
        worksheet.style(0, place).bold().fillColor(HEADER_COLOUR).set();
        worksheet.width(place, Math.max(width, title.length() + BESIDE_HEADER));
    }

    /** All columns beside each other, with their headers on each page. */
    private void printOnWholePages() {
        worksheet.paperSize(PaperSize.A4_PAPER);
        worksheet.pageOrientation("landscape");
        worksheet.setFitToPage(true);
        worksheet.fitToWidth((short) 1);
        worksheet.fitToHeight((short) 0);
        worksheet.repeatRows(0);
    }

    /** A column behind the others, which an import does not read. */
    void errors(String title) {
        header(sheet.columns().size(), title, OF_ERRORS);
    }

    /** Writes a row of this sheet below those written so far. */
    public void add(Row typed) {
        List<Object> cells = sheet.cellsOf(typed);
        for (int place = 0; place < cells.size(); place++) {
            write(place, cells.get(place));
        }
        endRow();
    }

    /** Writes a cell of the present row. */
    void write(int place, Object value) {
        if (value instanceof LocalDate date) {
            worksheet.value(row, place, date);
            worksheet.style(row, place).format(DATE).set();
        } else if (value instanceof Number number) {
            worksheet.value(row, place, number);
        } else if (value instanceof Boolean truth) {
            worksheet.value(row, place, truth);
        } else if (value != null) {
            worksheet.inlineString(row, place, value.toString());
        }
    }

    void formula(int place, String expression) {
        worksheet.formula(row, place, expression);
    }

    void comment(int place, String text) {
        worksheet.comment(row, place, text);
    }

    void endRow() {
        row++;
        if (row % ROWS_AT_A_TIME == 0) {
            flush();
        }
    }

    /** What a person who points at the header of a column reads. */
    void note(Column<?> column, String text) {
        worksheet.comment(0, sheet.columns().indexOf(column), text);
    }

    /** Offers words to choose from in so many rows of a column. */
    void offer(Column<?> column, List<String> words, int rows) {
        int place = sheet.columns().indexOf(column);
        worksheet
                .range(1, place, rows, place)
                .validateWithListByFormula('"' + String.join(",", words) + '"')
                .allowBlank(!column.required())
                .showDropdown(true)
                .errorTitle(column.header())
                .error(column.accepted().inOneLine())
                .showErrorMessage(true);
    }

    private void flush() {
        try {
            worksheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            worksheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
