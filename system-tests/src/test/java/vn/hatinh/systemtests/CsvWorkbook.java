package vn.hatinh.systemtests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook as a ZIP of CSV files. */
final class CsvWorkbook {

    private CsvWorkbook() {}

    /** One of a single sheet. */
    static byte[] of(String sheet, String... lines) {
        return of(Map.of(sheet, lines));
    }

    /** @param sheets lines by sheet, the first of each its header */
    static byte[] of(Map<String, String[]> sheets) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String[]> sheet : sheets.entrySet()) {
                zip.putNextEntry(new ZipEntry(sheet.getKey() + ".csv"));
                zip.write(String.join("\n", sheet.getValue()).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
