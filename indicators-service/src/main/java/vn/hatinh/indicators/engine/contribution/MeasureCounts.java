package vn.hatinh.indicators.engine.contribution;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Looks at one person again and again, and counts only what reads something that has changed since the last look. */
final class MeasureCounts {

    private final List<MeasureCounter> measures;
    private final Map<String, Long>[] counts;
    private Object[] last;

    @SuppressWarnings("unchecked")
    MeasureCounts(List<MeasureCounter> measures) {
        this.measures = measures;
        this.counts = new Map[measures.size()];
        Arrays.fill(counts, Map.of());
    }

    /** @param values in the order of the measures' layout */
    void look(Object[] values) {
        long changed = last == null ? 0 : changed(last, values);
        for (int i = 0; i < counts.length; i++) {
            MeasureCounter measure = measures.get(i);
            if (last == null || measure.readsAnyOf(changed)) {
                counts[i] = measure.count(values);
            }
        }
        last = values;
    }

    /** What the measure of that number counts since the last look. */
    Map<String, Long> of(int measure) {
        return counts[measure];
    }

    private static long changed(Object[] before, Object[] after) {
        long changed = 0;
        for (int place = 0; place < after.length; place++) {
            if (!after[place].equals(before[place])) {
                changed |= 1L << place;
            }
        }
        return changed;
    }
}
