package vn.hatinh.indicators.engine.contribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.hatinh.indicators.engine.plan.Measure;
import vn.hatinh.indicators.engine.predicate.Predicate;

/**
 * The predicates of several measures, taken apart into the conditions that they join: "is a woman" is a condition of many
 * measures, and asked once for all of them.
 */
final class MeasureCounters {

    private final List<Counter> counters;
    private final List<RememberedPredicate> conditions = new ArrayList<>();

    /** @param layout names of the values that predicates read, in their order */
    MeasureCounters(List<Measure> measures, List<String> layout) {
        Map<String, Integer> numbers = new HashMap<>();
        this.counters = measures.stream()
                .map(measure -> new Counter(
                        measure,
                        new RememberedPredicate(measure.predicate(), layout),
                        measure.predicate().conditions().stream()
                                .mapToInt(condition -> number(condition, layout, numbers))
                                .toArray()))
                .toList();
    }

    private int number(Predicate condition, List<String> layout, Map<String, Integer> numbers) {
        return numbers.computeIfAbsent(condition.expression(), expression -> {
            conditions.add(new RememberedPredicate(condition, layout));
            return conditions.size() - 1;
        });
    }

    /**
     * One measure.
     *
     * @param predicate whole
     * @param conditions numbers of those that must all hold; one that is alone says how much is counted
     */
    record Counter(Measure measure, RememberedPredicate predicate, int[] conditions) {}

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
