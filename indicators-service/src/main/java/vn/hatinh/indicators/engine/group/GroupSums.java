package vn.hatinh.indicators.engine.group;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import vn.hatinh.indicators.engine.plan.Plan;

/** What people count on a day, by measure, bucket and the cells of each grouping. */
public final class GroupSums {

    private final Map<Cell, Integer> places;
    private final Map<Column, long[]> amounts;

    private GroupSums(Map<Cell, Integer> places, Map<Column, long[]> amounts) {
        this.places = places;
        this.amounts = amounts;
    }

    private record Cell(Grouping by, String key) {}

    private record Column(String measure, String key) {}

    /** @param key bucket within the measure, empty when it has none */
    public long of(String measure, String key, Grouping by, String cell) {
        Integer place = places.get(new Cell(by, cell));
        long[] column = amounts.get(new Column(measure, key));
        return place == null || column == null || place >= column.length ? 0 : column[place];
    }

    /** The cells of a grouping: those that are always listed, others that somebody is in, and last of whom it is unknown. */
    public Set<String> cells(Grouping by, Plan plan) {
        Set<String> cells = new LinkedHashSet<>(by.listed(plan));
        Set<String> others = new TreeSet<>();
        places.keySet().stream().filter(cell -> cell.by() == by).map(Cell::key).forEach(others::add);
        cells.addAll(others);
        cells.remove(Grouping.UNKNOWN);
        cells.add(Grouping.UNKNOWN);
        return cells;
    }

    /** Those of several agencies together. */
    public static GroupSums union(Collection<GroupSums> parts) {
        Total total = new Total();
        parts.forEach(total::add);
        return total.sums();
    }

    /** Adds up; what comes out shares its memory, so adding ends there. */
    static final class Total {

        /** A cell of every age band and type, and of a few grades. */
        private static final int USUAL_CELLS = 16;

        private final Map<Cell, Integer> places = new HashMap<>();
        private final Map<Column, long[]> amounts = new HashMap<>();

        void add(Grouping by, String cell, String measure, String key, long amount) {
            add(place(new Cell(by, cell)), new Column(measure, key), amount);
        }

        private void add(GroupSums other) {
            other.places.forEach((cell, from) -> {
                int place = place(cell);
                other.amounts.forEach((column, row) -> {
                    if (from < row.length && row[from] != 0) {
                        add(place, column, row[from]);
                    }
                });
            });
        }

        private int place(Cell cell) {
            return places.computeIfAbsent(cell, next -> places.size());
        }

        private void add(int place, Column column, long amount) {
            long[] row = amounts.computeIfAbsent(column, first -> new long[USUAL_CELLS]);
            if (place >= row.length) {
                row = Arrays.copyOf(row, Math.max(2 * row.length, place + 1));
                amounts.put(column, row);
            }
            row[place] += amount;
        }

        GroupSums sums() {
            return new GroupSums(places, amounts);
        }
    }
}
