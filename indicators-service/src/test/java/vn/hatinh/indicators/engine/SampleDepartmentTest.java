package vn.hatinh.indicators.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.time.Period;
import vn.hatinh.indicators.engine.value.Fraction;
import vn.hatinh.indicators.engine.value.IndicatorValue;
import vn.hatinh.indicators.engine.value.Valuation;
import vn.hatinh.indicators.sample.ExpectedValues;
import vn.hatinh.indicators.sample.SampleState;
import vn.hatinh.indicators.sample.SampleWorkbook;

import static org.assertj.core.api.Assertions.assertThat;

/** Every value of the sample department equals the one an independent program computed. */
class SampleDepartmentTest {

    @Test
    void everyValueEqualsTheExpectedOne() {
        List<ExpectedValues.Value> expected = ExpectedValues.read().values();
        Plan plan = SampleState.plan();
        Valuation valuation = new Valuation(SampleState.AGENCY, plan, SampleState.of(plan, new SampleWorkbook()));
        List<LocalDate> days = expected.stream()
                .filter(value -> value.kind().equals("stock"))
                .map(value -> LocalDate.parse(value.period()))
                .distinct()
                .toList();
        List<Period> periods = expected.stream()
                .filter(value -> value.kind().equals("flow"))
                .map(value -> Period.parse(value.period()))
                .distinct()
                .toList();

        Map<String, String> actualByKey = new TreeMap<>(
                valuation.all(days, periods).collect(Collectors.toMap(v -> key(v), SampleDepartmentTest::content)));

        Map<String, String> expectedByKey =
                new TreeMap<>(expected.stream().collect(Collectors.toMap(v -> key(v), SampleDepartmentTest::content)));
        assertThat(expectedByKey).hasSizeGreaterThan(3900);
        assertThat(actualByKey).containsExactlyEntriesOf(expectedByKey);
    }

    private static String key(ExpectedValues.Value value) {
        return String.join(" | ", value.code(), value.reading(), value.unit(), value.kind(), value.period());
    }

    private static String key(IndicatorValue value) {
        return String.join(
                " | ",
                value.code(),
                value.reading(),
                value.unit(),
                value.timing().name().toLowerCase(),
                value.period());
    }

    private static String content(ExpectedValues.Value value) {
        return plain(value.numerator()) + " / " + plain(value.denominator()) + " = " + plain(value.value()) + " "
                + value.status();
    }

    private static String content(IndicatorValue value) {
        return plain(value.quotient().numerator()) + " / "
                + plain(value.quotient().denominator()) + " = "
                + plain(value.quotient().value()) + " "
                + (value.status() == null ? null : value.status().name());
    }

    private static String plain(Fraction number) {
        return number == null ? null : plain(number.toDecimal());
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }
}
