package vn.hatinh.indicators.engine.history;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.hatinh.indicators.engine.bruteforce.Answer;
import vn.hatinh.indicators.engine.bruteforce.BruteForce.Key;
import vn.hatinh.indicators.engine.value.IndicatorValue;

/** The engine's values held against what the plain loops find. */
final class PlainLoops {

    private PlainLoops() {}

    /** The first twenty differences, in words. */
    static List<String> differences(Stream<IndicatorValue> found, Map<Key, Answer> answers) {
        Map<Key, IndicatorValue> values = found.collect(Collectors.toMap(PlainLoops::key, value -> value));
        return Stream.concat(values.keySet().stream(), answers.keySet().stream())
                .distinct()
                .filter(key -> !values.containsKey(key)
                        || !answers.containsKey(key)
                        || !answers.get(key).equals(answer(values.get(key), answers.get(key))))
                .map(key -> key + ": " + values.get(key) + ", but plain loops find " + answers.get(key))
                .sorted()
                .limit(20)
                .toList();
    }

    private static Key key(IndicatorValue value) {
        return new Key(value.code(), value.reading(), value.unit(), value.timing(), value.period());
    }

    /** The plain loops know a distance for percentages only. */
    private static Answer answer(IndicatorValue value, Answer wanted) {
        return new Answer(
                value.quotient().numerator(),
                value.quotient().denominator(),
                value.quotient().value(),
                value.status(),
                value.code().equals("3.2") ? wanted.distance() : value.distanceInPeople());
    }
}
