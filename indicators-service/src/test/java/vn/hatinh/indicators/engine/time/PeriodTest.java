package vn.hatinh.indicators.engine.time;

import java.time.DateTimeException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Names of years and first half-years. */
class PeriodTest {

    @Test
    void aYearIsNamedByItsNumber() {
        assertThat(Period.parse("2025")).isEqualTo(Period.year(2025)).hasToString("2025");
    }

    @Test
    void aFirstHalfYearIsNamedAfterItsYear() {
        assertThat(Period.parse("2025-H1")).isEqualTo(Period.firstHalf(2025)).hasToString("2025-H1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25", "2025-H2", "2025-h1", "2025-06-30", " 2025", "2025-H1 ", "20255"})
    void anythingElseIsNoPeriod(String text) {
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOf(DateTimeException.class)
                .hasMessageContaining("2025-H1")
                .hasMessageEndingWith("not " + text);
    }
}
