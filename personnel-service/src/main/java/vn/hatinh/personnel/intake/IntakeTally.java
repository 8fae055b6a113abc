package vn.hatinh.personnel.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import vn.hatinh.personnel.importing.sheet.SheetDefinition;
import vn.hatinh.personnel.importing.sheet.Sheets;

/** Counts what became of the rows, and the events that tell of it. */
final class IntakeTally {

    private final Map<String, SheetTally> sheets = new LinkedHashMap<>();
    private int events;

    IntakeTally() {
        Sheets.ALL.stream().map(SheetDefinition::name).forEach(name -> sheets.put(name, new SheetTally(name)));
    }

    SheetTally of(String sheet) {
        return sheets.get(sheet);
    }

    void addEvents(int more) {
        events += more;
    }

    List<SheetReport> sheets() {
        return sheets.values().stream().map(SheetTally::report).toList();
    }

    int events() {
        return events;
    }

    int added() {
        return sum(SheetReport::added);
    }

    int changed() {
        return sum(SheetReport::changed);
    }

    int unchanged() {
        return sum(SheetReport::unchanged);
    }

    private int sum(ToIntFunction<SheetReport> count) {
        return sheets().stream().mapToInt(count).sum();
    }
}
