package vn.hatinh.indicators.engine.state;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import vn.hatinh.indicators.engine.contribution.Contribution;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Timing;

/**
 * The sums of one agency under one plan. Immutable: adding gives new sums, and whoever reads the old ones is not
 * disturbed. Equal contributions give equal sums in whatever order they are added.
 */
public final class Sums {

    public static final Sums EMPTY = new Sums(Map.of());

    /** The cell, its place in a map, and the heads of its arrays. */
    private static final int BYTES_OF_A_CELL = 130;

    private static final int BYTES_OF_A_DAY = Integer.BYTES + Long.BYTES;

    private final Map<Column, Map<String, Cell>> cells;

    private Sums(Map<Column, Map<String, Cell>> cells) {
        this.cells = cells;
    }

    private record Column(String measure, String key) {}

    public Sums plus(Iterable<Contribution> contributions) {
        Map<Column, Map<String, Cell>> sum = new HashMap<>(cells);
        Map<Column, Map<String, Cell>> copied = new HashMap<>();
        for (Contribution c : contributions) {
            Map<String, Cell> units = copied.computeIfAbsent(
                    new Column(c.measure(), c.key()), column -> new HashMap<>(sum.getOrDefault(column, Map.of())));
            Cell cell = units.getOrDefault(c.unit(), Cell.EMPTY).plus(c.at(), c.amount());
            if (cell.isEmpty()) {
                units.remove(c.unit());
            } else {
                units.put(c.unit(), cell);
            }
        }
        copied.forEach((column, units) -> {
            if (units.isEmpty()) {
                sum.remove(column);
            } else {
                sum.put(column, units);
            }
        });
        return new Sums(sum);
    }

    /** Sums that have no unit in common, as one; it shares what it is made of. */
    public static Sums union(Collection<Sums> parts) {
        Map<Column, Map<String, Cell>> all = new HashMap<>();
        parts.forEach(part -> part.cells.forEach((column, units) ->
                all.computeIfAbsent(column, any -> new HashMap<>()).putAll(units)));
        return new Sums(all);
    }

    /** What gives these sums when it is added up: one for each measure, bucket, unit and day. */
    public Stream<Contribution> contributions() {
        return cells.entrySet().stream()
                .flatMap(column -> column.getValue().entrySet().stream().flatMap(unit -> unit.getValue()
                        .days()
                        .mapToObj(LocalDate::ofEpochDay)
                        .map(day -> new Contribution(
                                column.getKey().measure(),
                                column.getKey().key(),
                                unit.getKey(),
                                day,
                                unit.getValue().amountAt(day)))));
    }

    /** The whole agency, people without a unit included. */
    public long ofAgency(String measure, String key, Timing timing, LocalDate at) {
        long sum = 0;
        for (Cell cell : cells.getOrDefault(new Column(measure, key), Map.of()).values()) {
            sum += value(cell, timing, at);
        }
        return sum;
    }

    /** Only what belongs directly to one of the units. */
    public long ofUnits(String measure, String key, Timing timing, LocalDate at, Set<String> units) {
        Map<String, Cell> byUnit = cells.getOrDefault(new Column(measure, key), Map.of());
        if (byUnit.isEmpty()) {
            return 0;
        }
        long sum = 0;
        for (String unit : units) {
            Cell cell = byUnit.get(unit);
            if (cell != null) {
                sum += value(cell, timing, at);
            }
        }
        return sum;
    }

    /** Whether any record holds the code or kind of fact. */
    public boolean seen(String key) {
        return cells.containsKey(new Column(Plan.SEEN, key));
    }

    /** The codes of a code list that any record holds, in order. */
    public Set<String> seenCodes(String list) {
        String prefix = list + ":";
        Set<String> codes = new TreeSet<>();
        cells.keySet().forEach(column -> {
            if (column.measure().equals(Plan.SEEN) && column.key().startsWith(prefix)) {
                codes.add(column.key().substring(prefix.length()));
            }
        });
        return codes;
    }

    /** The buckets of a measure that hold anything at any time. */
    public List<String> keys(String measure) {
        return cells.keySet().stream()
                .filter(column -> column.measure().equals(measure))
                .map(Column::key)
                .toList();
    }

    /** The days on which a measure changes in any bucket and unit. */
    public Stream<LocalDate> days(String measure) {
        return cells.entrySet().stream()
                .filter(column -> column.getKey().measure().equals(measure))
                .flatMap(column -> column.getValue().values().stream())
                .flatMap(cell -> cell.days().mapToObj(LocalDate::ofEpochDay))
                .distinct();
    }

    /** About how much memory they take. */
    public long bytes() {
        long bytes = 0;
        for (Map<String, Cell> units : cells.values()) {
            for (Cell cell : units.values()) {
                bytes += BYTES_OF_A_CELL + (long) BYTES_OF_A_DAY * cell.length();
            }
        }
        return bytes;
    }

    private static long value(Cell cell, Timing timing, LocalDate at) {
        return timing == Timing.STOCK ? cell.sumUpTo(at) : cell.amountAt(at);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sums sums && cells.equals(sums.cells);
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }
}
