package vn.hatinh.personnel.intake;

import java.util.EnumMap;
import java.util.Map;

import vn.hatinh.personnel.fact.Outcome;

/** Counts what became of the rows of one sheet. */
final class SheetTally {

    private final String sheet;
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

    SheetTally(String sheet) {
        this.sheet = sheet;
    }

    void count(Outcome outcome) {
        counts.merge(outcome, 1, Integer::sum);
    }

    SheetReport report() {
        int rows = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new SheetReport(sheet, rows, of(Outcome.ADDED), of(Outcome.CHANGED), of(Outcome.UNCHANGED));
    }

    private int of(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }
}
