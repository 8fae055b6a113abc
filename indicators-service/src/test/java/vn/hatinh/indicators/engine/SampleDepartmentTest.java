package vn.hatinh.indicators.engine;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.value.IndicatorValue;
import vn.hatinh.indicators.engine.value.Valuation;
import vn.hatinh.indicators.sample.ExpectedValues;
import vn.hatinh.indicators.sample.SampleState;
import vn.hatinh.indicators.sample.SampleWorkbook;
import vn.hatinh.indicators.sample.ValueLines;

import static org.assertj.core.api.Assertions.assertThat;

/** Every value of the sample department equals the one an independent program computed. */
class SampleDepartmentTest {

    @Test
    void everyValueEqualsTheExpectedOne() {
        ExpectedValues expected = ExpectedValues.read();
        Plan plan = SampleState.plan();
        Valuation valuation = new Valuation(SampleState.AGENCY, plan, SampleState.of(plan, new SampleWorkbook()));

        Map<String, String> actual = new TreeMap<>(valuation
                .all(expected.days(), expected.periods())
                .collect(Collectors.toMap(SampleDepartmentTest::key, SampleDepartmentTest::content)));

        assertThat(expected.values()).hasSizeGreaterThan(3900);
        assertThat(actual).containsExactlyEntriesOf(ValueLines.of(expected.values()));
    }

    private static String key(IndicatorValue value) {
        return ValueLines.key(value.code(), value.reading(), value.unit(), value.timing(), value.period());
    }

    private static String content(IndicatorValue value) {
        return ValueLines.content(
                value.quotient().numerator(),
                value.quotient().denominator(),
                value.quotient().value(),
                value.status());
    }
}
