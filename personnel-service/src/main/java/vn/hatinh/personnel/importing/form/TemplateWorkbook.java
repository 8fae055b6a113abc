package vn.hatinh.personnel.importing.form;

import java.io.OutputStream;
import java.util.List;

import vn.hatinh.personnel.importing.sheet.Column;
import vn.hatinh.personnel.importing.sheet.SheetDefinition;
import vn.hatinh.personnel.importing.sheet.Sheets;

/** The empty workbook, with a note at each header and words to choose from where there is a list of them. */
public final class TemplateWorkbook {

    /** Spreadsheet programs accept no longer list in a cell's own rule. */
    private static final int LONGEST_LIST = 255;

    private static final int ROWS_WITH_CHOICE = 5_000;

    private TemplateWorkbook() {}

    public static void write(OutputStream out) {
        try (FormWriter writer = new FormWriter(out)) {
            Sheets.ALL.forEach(sheet -> write(sheet, writer));
        }
    }

    private static void write(SheetDefinition<?> definition, FormWriter writer) {
        try (FormSheet sheet = writer.sheet(definition)) {
            definition.columns().forEach(column -> explain(column, sheet));
        }
    }

    private static void explain(Column<?> column, FormSheet sheet) {
        sheet.note(column, note(column));
        List<String> words = column.words();
        if (!words.isEmpty() && String.join(",", words).length() < LONGEST_LIST) {
            sheet.offer(column, words, ROWS_WITH_CHOICE);
        }
    }

    private static String note(Column<?> column) {
        return column.required()
                ? "Bắt buộc. %s.\nRequired. %s."
                        .formatted(column.accepted().vi(), column.accepted().en())
                : "Có thể để trống. %s.\nMay be empty. %s."
                        .formatted(column.accepted().vi(), column.accepted().en());
    }
}
