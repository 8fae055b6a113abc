package vn.hatinh.indicators.engine.contribution;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import vn.hatinh.indicators.engine.plan.Measure;
import vn.hatinh.indicators.engine.predicate.Structs;

/**
 * How much a record counts in one measure. Most people look alike to most measures, so results are remembered by what the
 * predicate reads, whoever it was read from.
 */
final class MeasureCounter {

    /** Results of one measure; when there are more, all are forgotten and the frequent ones come back by themselves. */
    private static final int MOST_REMEMBERED = 4_000;

    private final Measure measure;
    private final String[] names;
    private final int[] places;
    private final long reads;
    private final Map<List<Object>, Map<String, Long>> remembered = new ConcurrentHashMap<>();

    /** @param layout names of the values that it is given, in their order */
    MeasureCounter(Measure measure, List<String> layout) {
        this.measure = measure;
        this.names = measure.predicate().variables().stream().sorted().toArray(String[]::new);
        this.places = Arrays.stream(names).mapToInt(layout::indexOf).toArray();
        this.reads = Arrays.stream(places).mapToLong(place -> 1L << place).reduce(0, (a, b) -> a | b);
    }

    Measure measure() {
        return measure;
    }

    /** @param changed one bit for each place whose value differs */
    boolean readsAnyOf(long changed) {
        return (reads & changed) != 0;
    }

    Map<String, Long> count(Object[] values) {
        Object[] read = new Object[places.length];
        for (int i = 0; i < places.length; i++) {
            read[i] = values[places[i]];
        }
        List<Object> key = Arrays.asList(read);
        Map<String, Long> known = remembered.get(key);
        if (known == null) {
            known = evaluate(read);
            if (remembered.size() >= MOST_REMEMBERED) {
                remembered.clear();
            }
            remembered.put(key, known);
        }
        return known;
    }

    private Map<String, Long> evaluate(Object[] read) {
        Map<String, Object> variables = new HashMap<>();
        for (int i = 0; i < read.length; i++) {
            variables.put(names[i], Structs.value(read[i]));
        }
        return Map.copyOf(measure.predicate().count(variables));
    }
}
