package vn.hatinh.personnel.importing.sheet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.hatinh.personnel.importing.file.DateSystem;

/**
 * What the first pass learns about a file.
 *
 * @param dates how the file writes dates
 * @param sheets its known sheets, in the order of the workbook
 * @param findings about headers, sheets and files
 */
public record WorkbookOutline(DateSystem dates, List<SheetOutline> sheets, Findings findings) {

    /** The rows of each known sheet in the file, bad ones included. */
    public Map<String, Integer> rowCounts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        sheets.forEach(sheet -> counts.put(sheet.sheet().name(), sheet.rows()));
        return counts;
    }

    /** Rows of all known sheets. */
    public long rows() {
        return sheets.stream().mapToLong(SheetOutline::rows).sum();
    }

    /** Names of those of these sheets that have rows. */
    public List<String> filled(Collection<SheetDefinition<?>> asked) {
        return sheets.stream()
                .filter(sheet -> sheet.rows() > 0 && asked.contains(sheet.sheet()))
                .map(sheet -> sheet.sheet().name())
                .toList();
    }

    /** Sheets whose rows name nobody, as the column of the code is missing. */
    public Set<SheetDefinition<?>> sheetsWithoutCodes() {
        return sheets.stream()
                .filter(SheetOutline::lacksCodes)
                .map(SheetOutline::sheet)
                .collect(Collectors.toSet());
    }

    SheetOutline of(SheetDefinition<?> asked) {
        return sheets.stream()
                .filter(sheet -> sheet.sheet() == asked)
                .findFirst()
                .orElseThrow();
    }
}
