package vn.hatinh.personnel.importing.form;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

import org.dhatim.fastexcel.Workbook;

import vn.hatinh.personnel.importing.sheet.SheetDefinition;

/** Writes a workbook sheet by sheet as a stream: of the rows, some hundred are held in memory. */
public final class FormWriter implements AutoCloseable {

    private static final String PROGRAM = "personnel-service";
    private static final String VERSION = "1.0";

    private final Workbook workbook;

    public FormWriter(OutputStream out) {
        this.workbook = new Workbook(out, PROGRAM, VERSION);
    }

    /** Begins the next sheet, with its header; to be closed before the one after. */
    public FormSheet sheet(SheetDefinition<?> sheet) {
        return new FormSheet(workbook.newWorksheet(sheet.name()), sheet);
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
