package vn.hatinh.indicators.engine.contribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up amounts by measure, bucket, unit and day. */
final class Amounts {

    private final Map<Cell, SortedMap<LocalDate, Long>> cells = new LinkedHashMap<>();

    private record Cell(String measure, String key, String unit) {}

    void add(String measure, String key, String unit, LocalDate at, long amount) {
        cells.computeIfAbsent(new Cell(measure, key, unit), cell -> new TreeMap<>())
                .merge(at, amount, Long::sum);
    }

    void add(Contribution c) {
        add(c.measure(), c.key(), c.unit(), c.at(), c.amount());
    }

    void subtract(Contribution c) {
        add(c.measure(), c.key(), c.unit(), c.at(), -c.amount());
    }

    /** What they add up to, without zeros: the days of a measure, bucket and unit stand together. */
    List<Contribution> listed() {
        List<Contribution> contributions = new ArrayList<>();
        cells.forEach((cell, days) -> days.forEach((at, amount) -> {
            if (amount != 0) {
                contributions.add(new Contribution(cell.measure(), cell.key(), cell.unit(), at, amount));
            }
        }));
        return List.copyOf(contributions);
    }
}
