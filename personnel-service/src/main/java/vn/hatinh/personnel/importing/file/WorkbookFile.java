package vn.hatinh.personnel.importing.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Tells by content what a file is, and opens it once it is known to be safe. */
public final class WorkbookFile {

    private static final int SIGNATURE_LENGTH = 8;
    private static final String PACKAGE_INDEX = "[content_types].xml";

    private WorkbookFile() {}

    public static RawWorkbook open(Path file) {
        try {
            byte[] signature = signature(file);
            if (ReadableWorkbook.isOLE2Header(signature)) {
                throw UnreadableWorkbook.oldFormatOrPassword();
            }
            if (!isZip(signature)) {
                throw UnreadableWorkbook.neitherXlsxNorZip();
            }
            return openZip(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RawWorkbook openZip(Path file) throws IOException {
        ZipFile zip = zip(file);
        try {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (contains(entries, PACKAGE_INDEX)) {
                XlsxScreening screening = new XlsxScreening();
                new ZipScreening(zip, Files.size(file)).screen(entries, screening::screen);
                screening.finish();
                zip.close();
                return XlsxWorkbook.open(file, screening);
            }
            if (entries.stream().noneMatch(CsvWorkbook::isCsv)) {
                throw UnreadableWorkbook.neitherXlsxNorZip();
            }
            new ZipScreening(zip, Files.size(file)).screen(entries, (name, content) -> {});
            return new CsvWorkbook(zip, entries);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile zip(Path file) {
        try {
            return ZipFile.builder().setPath(file).get();
        } catch (IOException | IllegalArgumentException e) {
            throw UnreadableWorkbook.corrupt("zip");
        }
    }

    private static byte[] signature(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.copyOf(in.readNBytes(SIGNATURE_LENGTH), SIGNATURE_LENGTH);
        }
    }

    private static boolean isZip(byte[] signature) {
        return signature[0] == 'P'
                && signature[1] == 'K'
                && (signature[2] == 3 && signature[3] == 4 || signature[2] == 5 && signature[3] == 6);
    }

    private static boolean contains(List<ZipArchiveEntry> entries, String name) {
        return entries.stream()
                .anyMatch(entry -> entry.getName().toLowerCase(Locale.ROOT).equals(name));
    }
}
