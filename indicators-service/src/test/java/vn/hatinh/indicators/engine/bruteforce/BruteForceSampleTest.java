package vn.hatinh.indicators.engine.bruteforce;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import vn.hatinh.indicators.engine.bruteforce.BruteForce.Key;
import vn.hatinh.indicators.sample.ExpectedValues;
import vn.hatinh.indicators.sample.SampleState;
import vn.hatinh.indicators.sample.SampleWorkbook;
import vn.hatinh.indicators.sample.ValueLines;

import static org.assertj.core.api.Assertions.assertThat;

/** The calculator that the engine is held against is itself held against the expected values of the sample. */
class BruteForceSampleTest {

    @Test
    void everyValueEqualsTheExpectedOne() {
        ExpectedValues expected = ExpectedValues.read();
        BruteForce bruteForce = new BruteForce(SampleState.records(new SampleWorkbook()));

        Map<String, String> actual = new TreeMap<>();
        bruteForce
                .answers(expected.days(), expected.periods())
                .forEach((key, answer) -> actual.put(key(key), content(answer)));

        assertThat(expected.values()).hasSizeGreaterThan(3900);
        assertThat(actual).containsExactlyEntriesOf(ValueLines.of(expected.values()));
    }

    private static String key(Key key) {
        return ValueLines.key(key.code(), key.reading(), key.unit(), key.timing(), key.period());
    }

    private static String content(Answer answer) {
        return ValueLines.content(answer.numerator(), answer.denominator(), answer.value(), answer.status());
    }
}
