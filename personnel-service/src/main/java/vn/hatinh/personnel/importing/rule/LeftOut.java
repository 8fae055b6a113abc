package vn.hatinh.personnel.importing.rule;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import vn.hatinh.personnel.importing.Workbook.Row;
import vn.hatinh.personnel.importing.sheet.RejectedRow;
import vn.hatinh.personnel.importing.sheet.SheetDefinition;
import vn.hatinh.personnel.importing.sheet.Sheets;

/** Counts the rows that are not taken although others of the file are. */
public final class LeftOut {

    private final Map<Integer, Integer> countsBySheet = new TreeMap<>();

    void add(Row row) {
        add(Sheets.of(row));
    }

    void addRejected(Collection<RejectedRow> rows) {
        rows.forEach(row -> add(row.sheet()));
    }

    private void add(SheetDefinition<?> sheet) {
        countsBySheet.merge(Sheets.position(sheet.name()), 1, Integer::sum);
    }

    /** By sheet, in the order of the workbook; only sheets that lose rows. */
    public Map<String, Integer> bySheet() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        countsBySheet.forEach(
                (position, count) -> counts.put(Sheets.ALL.get(position).name(), count));
        return counts;
    }
}
