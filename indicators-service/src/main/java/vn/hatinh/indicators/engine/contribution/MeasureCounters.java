package vn.hatinh.indicators.engine.contribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.hatinh.indicators.engine.plan.Measure;
import vn.hatinh.indicators.engine.predicate.Predicate;

/**
 * The predicates of several measures, taken apart into the conditions that they join, and the buckets that they list: "is a
 * woman" is a condition of many measures and asked once for all of them, and of a bucket for the age only the age is read.
 */
final class MeasureCounters {

    private final List<Counter> counters;
    private final List<RememberedPredicate> conditions = new ArrayList<>();

    /** @param layout names of the values that predicates read, in their order */
    MeasureCounters(List<Measure> measures, List<String> layout) {
        Map<String, Integer> numbers = new HashMap<>();
        this.counters = measures.stream()
                .map(measure -> counter(measure, layout, numbers))
                .toList();
    }

    private Counter counter(Measure measure, List<String> layout, Map<String, Integer> numbers) {
        Predicate predicate = measure.predicate();
        Stream<Integer> parts = predicate.buckets().isEmpty()
                ? predicate.conditions().stream()
                        .map(condition ->
                                numbers.computeIfAbsent(condition.expression(), text -> add(condition, layout)))
                : predicate.buckets().stream().map(bucket -> add(bucket, layout));
        return new Counter(
                measure,
                new RememberedPredicate(predicate, layout),
                parts.mapToInt(Integer::intValue).toArray());
    }

    private int add(Predicate condition, List<String> layout) {
        conditions.add(new RememberedPredicate(condition, layout));
        return conditions.size() - 1;
    }

    /**
     * One measure.
     *
     * @param predicate whole
     * @param conditions numbers of those that must all hold; one that is alone says how much is counted. Or of the buckets,
     *     each of which is asked by itself
     */
    record Counter(Measure measure, RememberedPredicate predicate, int[] conditions) {

        boolean listsBuckets() {
            return !measure.predicate().buckets().isEmpty();
        }
    }

    int size() {
        return counters.size();
    }

    Measure measure(int number) {
        return counters.get(number).measure();
    }

    List<Counter> counters() {
        return counters;
    }

    List<RememberedPredicate> conditions() {
        return conditions;
    }
}
