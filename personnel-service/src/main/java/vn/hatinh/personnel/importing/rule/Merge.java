package vn.hatinh.personnel.importing.rule;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.hatinh.personnel.importing.Workbook.Row;
import vn.hatinh.personnel.importing.sheet.Sheets;

/** What the registry would hold after the import: its own rows, and the file's in place of those with the same key. */
final class Merge {

    private record Key(Class<?> kind, List<Object> key) {

        static Key of(Row row) {
            return new Key(row.getClass(), Sheets.of(row).keyOf(row));
        }
    }

    private Merge() {}

    /** Of several rows of the file with one key the first stands. */
    static <R extends Row> Collection<R> of(Collection<R> existing, Collection<R> file) {
        Map<Key, R> merged = new LinkedHashMap<>();
        file.forEach(row -> merged.putIfAbsent(Key.of(row), row));
        existing.forEach(row -> merged.putIfAbsent(Key.of(row), row));
        return merged.values();
    }
}
