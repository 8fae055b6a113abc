package vn.hatinh.indicators.engine.contribution;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.hatinh.indicators.engine.contribution.MeasureCounters.Counter;
import vn.hatinh.indicators.engine.predicate.Predicate;

/** Looks at one person again and again, and counts only what reads something that has changed since the last look. */
final class MeasureCounts {

    private static final Map<String, Long> ONE = Map.of(Predicate.NO_KEY, 1L);

    private final MeasureCounters measures;
    private final Map<String, Long>[] counts;
    private final Map<String, Long>[] conditions;
    /** Conditions that read something else now than when they were asked. */
    private final boolean[] stale;

    private Object[] last;

    @SuppressWarnings("unchecked")
    MeasureCounts(MeasureCounters measures) {
        this.measures = measures;
        this.counts = new Map[measures.size()];
        this.conditions = new Map[measures.conditions().size()];
        this.stale = new boolean[conditions.length];
        Arrays.fill(counts, Map.of());
        Arrays.fill(conditions, Map.of());
    }

    /** @param values in the order of the measures' layout */
    void look(Object[] values) {
        boolean first = last == null;
        long changed = first ? 0 : changed(last, values);
        last = values;
        List<RememberedPredicate> asked = measures.conditions();
        for (int i = 0; i < conditions.length; i++) {
            if (first || asked.get(i).readsAnyOf(changed)) {
                stale[i] = true;
            }
        }
        for (int i = 0; i < counts.length; i++) {
            Counter counter = measures.counters().get(i);
            if (first || counter.predicate().readsAnyOf(changed)) {
                counts[i] = counter.listsBuckets() ? buckets(counter, counts[i]) : count(counter);
            }
        }
    }

    /** What the measure of that number counts since the last look. */
    Map<String, Long> of(int measure) {
        return counts[measure];
    }

    private Map<String, Long> count(Counter counter) {
        int[] joined = counter.conditions();
        if (joined.length == 1) {
            return condition(joined[0]);
        }
        try {
            for (int condition : joined) {
                if (condition(condition).isEmpty()) {
                    return Map.of();
                }
            }
            return ONE;
        } catch (IllegalStateException e) {
            // what a condition says that cannot be evaluated does not matter where another one does not hold
            return counter.predicate().count(last);
        }
    }

    private Map<String, Long> buckets(Counter counter, Map<String, Long> before) {
        boolean same = true;
        for (int bucket : counter.conditions()) {
            Map<String, Long> last = conditions[bucket];
            same &= condition(bucket).equals(last);
        }
        if (same) {
            return before;
        }
        Map<String, Long> counted = new LinkedHashMap<>();
        for (int bucket : counter.conditions()) {
            counted.putAll(condition(bucket));
        }
        return counted;
    }

    private Map<String, Long> condition(int number) {
        if (stale[number]) {
            conditions[number] = measures.conditions().get(number).count(last);
            stale[number] = false;
        }
        return conditions[number];
    }

    private static long changed(Object[] before, Object[] after) {
        long changed = 0;
        for (int place = 0; place < after.length; place++) {
            // most are the same object
            if (after[place] != before[place] && !after[place].equals(before[place])) {
                changed |= 1L << place;
            }
        }
        return changed;
    }
}
