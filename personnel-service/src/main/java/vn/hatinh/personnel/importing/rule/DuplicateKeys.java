package vn.hatinh.personnel.importing.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.personnel.importing.Workbook.Row;
import vn.hatinh.personnel.importing.sheet.Findings;
import vn.hatinh.personnel.importing.sheet.SheetDefinition;
import vn.hatinh.personnel.importing.sheet.Sheets;
import vn.hatinh.personnel.importing.sheet.Shown;
import vn.hatinh.support.problem.Text;

/** A row key is there once in a file, even where both rows say the same: nobody could tell which one counts. */
final class DuplicateKeys {

    private static final Text ACCEPTED = new Text("Mỗi khóa một dòng", "One row for each key");

    private DuplicateKeys() {}

    static void check(Collection<? extends Row> rows, Findings findings) {
        Map<SheetDefinition<?>, Map<List<Object>, Integer>> seen = new HashMap<>();
        for (Row row : rows) {
            SheetDefinition<?> sheet = Sheets.of(row);
            Integer first = seen.computeIfAbsent(sheet, s -> new HashMap<>()).putIfAbsent(sheet.keyOf(row), row.row());
            if (first != null) {
                Text name = findings.nameOf(first);
                findings.at(row)
                        .error(
                                sheet.codeColumn(),
                                shown(sheet.keyOf(row)),
                                ErrorCode.DUPLICATE_KEY,
                                new Text("Trùng khóa với " + name.vi(), "The same row key as in " + name.en()),
                                ACCEPTED);
            }
        }
    }

    private static String shown(List<Object> key) {
        return key.stream()
                .map(part -> part instanceof LocalDate date ? Shown.of(date) : part.toString())
                .collect(Collectors.joining("; "));
    }
}
