package vn.hatinh.indicators.engine.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import vn.hatinh.indicators.engine.plan.Timing;

/**
 * One value in two states.
 *
 * @param before null when only the later state has the reading or the unit
 * @param after null when only the earlier state has it
 */
public record ValueChange(IndicatorValue before, IndicatorValue after) {

    private record Key(String code, String reading, String unit, Timing timing, String period) {
        static Key of(IndicatorValue value) {
            return new Key(value.code(), value.reading(), value.unit(), value.timing(), value.period());
        }
    }

    /** The values of both states, in the order of the later ones. */
    public static List<ValueChange> between(Stream<IndicatorValue> before, Stream<IndicatorValue> after) {
        Map<Key, IndicatorValue> earlier = byKey(before);
        Map<Key, IndicatorValue> later = byKey(after);
        return Stream.concat(later.keySet().stream(), earlier.keySet().stream().filter(key -> !later.containsKey(key)))
                .map(key -> new ValueChange(earlier.get(key), later.get(key)))
                .toList();
    }

    /** The later one, or the earlier where there is no later. */
    public IndicatorValue either() {
        return after == null ? before : after;
    }

    /** Whether figures, status, target or distance differ. */
    public boolean moved() {
        return !Objects.equals(before, after);
    }

    private static Map<Key, IndicatorValue> byKey(Stream<IndicatorValue> values) {
        Map<Key, IndicatorValue> byKey = new LinkedHashMap<>();
        values.forEach(value -> byKey.put(Key.of(value), value));
        return byKey;
    }
}
