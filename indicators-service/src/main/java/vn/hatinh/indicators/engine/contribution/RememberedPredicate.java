package vn.hatinh.indicators.engine.contribution;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import vn.hatinh.indicators.engine.predicate.Predicate;
import vn.hatinh.indicators.engine.predicate.Structs;

/**
 * A predicate, or one of its conditions, that remembers its results. Most people look alike to most predicates, so results
 * are remembered by what the predicate reads, whoever it was read from.
 */
final class RememberedPredicate {

    /** Results of one predicate; when there are more, all are forgotten and the frequent ones come back by themselves. */
    private static final int MOST_REMEMBERED = 4_000;

    private final Predicate predicate;
    private final String[] names;
    private final int[] places;
    private final long reads;
    private final Map<Object, Map<String, Long>> remembered = new ConcurrentHashMap<>();

    /** @param layout names of the values that it is given, in their order */
    RememberedPredicate(Predicate predicate, List<String> layout) {
        this.predicate = predicate;
        this.names = predicate.variables().stream().sorted().toArray(String[]::new);
        this.places = Arrays.stream(names).mapToInt(layout::indexOf).toArray();
        this.reads = Arrays.stream(places).mapToLong(place -> 1L << place).reduce(0, (a, b) -> a | b);
    }

    /** @param changed one bit for each place whose value differs */
    boolean readsAnyOf(long changed) {
        return (reads & changed) != 0;
    }

    Map<String, Long> count(Object[] values) {
        Object key = places.length == 1 ? values[places[0]] : read(values);
        Map<String, Long> known = remembered.get(key);
        if (known == null) {
            known = evaluate(values);
            if (remembered.size() >= MOST_REMEMBERED) {
                remembered.clear();
            }
            remembered.put(key, known);
        }
        return known;
    }

    private List<Object> read(Object[] values) {
        Object[] read = new Object[places.length];
        for (int i = 0; i < places.length; i++) {
            read[i] = values[places[i]];
        }
        return Arrays.asList(read);
    }

    private Map<String, Long> evaluate(Object[] values) {
        Map<String, Object> variables = new HashMap<>();
        for (int i = 0; i < places.length; i++) {
            variables.put(names[i], Structs.value(values[places[i]]));
        }
        return Map.copyOf(predicate.count(variables));
    }
}
