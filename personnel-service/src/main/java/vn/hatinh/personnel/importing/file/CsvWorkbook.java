package vn.hatinh.personnel.importing.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A ZIP of CSV files, each named after its sheet, at the top or inside one folder. Nothing is unpacked to disk. */
final class CsvWorkbook implements RawWorkbook {

    private static final String SUFFIX = ".csv";

    private final ZipFile zip;
    private final List<RawSheet> sheets = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();

    CsvWorkbook(ZipFile zip, List<ZipArchiveEntry> entries) {
        this.zip = zip;
        for (ZipArchiveEntry entry : entries) {
            if (isCsv(entry) && depth(entry) <= 1) {
                sheets.add(new CsvSheet(zip, entry));
            } else if (!entry.isDirectory()) {
                ignored.add(entry.getName());
            }
        }
    }

    static boolean isCsv(ZipArchiveEntry entry) {
        return entry.getName().toLowerCase(Locale.ROOT).endsWith(SUFFIX);
    }

    private static long depth(ZipArchiveEntry entry) {
        return entry.getName().chars().filter(character -> character == '/').count();
    }

    @Override
    public DateSystem dates() {
        return DateSystem.CSV;
    }

    @Override
    public List<RawSheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public List<String> ignoredFiles() {
        return List.copyOf(ignored);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record CsvSheet(ZipFile zip, ZipArchiveEntry entry) implements RawSheet {

        @Override
        public String name() {
            String path = entry.getName();
            return path.substring(path.lastIndexOf('/') + 1, path.length() - SUFFIX.length());
        }

        @Override
        public boolean hidden() {
            return false;
        }

        @Override
        public void forEachRow(Consumer<RawRow> reader) {
            try (CsvRows rows = new CsvRows(entry.getName(), zip.getInputStream(entry))) {
                rows.forEach(reader);
            } catch (IOException e) {
                throw UnreadableWorkbook.corrupt(entry.getName());
            }
        }
    }
}
