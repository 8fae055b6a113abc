package vn.hatinh.indicators.engine.time;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Years and first half-years. */
class PeriodTest {

    @Test
    void aYearRunsToThirtyFirstDecember() {
        Period year = Period.parse("2025");

        assertThat(year).isEqualTo(Period.year(2025)).hasToString("2025");
        assertThat(year.from()).isEqualTo("2025-01-01");
        assertThat(year.cutOff()).isEqualTo("2025-12-31");
    }

    @Test
    void aFirstHalfYearRunsToThirtiethJune() {
        Period half = Period.parse("2025-H1");

        assertThat(half).isEqualTo(Period.firstHalf(2025)).hasToString("2025-H1");
        assertThat(half.from()).isEqualTo("2025-01-01");
        assertThat(half.cutOff()).isEqualTo("2025-06-30");
    }

    @Test
    void bothEndsBelongToIt() {
        Period half = Period.firstHalf(2025);

        assertThat(half.contains(LocalDate.parse("2025-01-01"))).isTrue();
        assertThat(half.contains(LocalDate.parse("2025-06-30"))).isTrue();
        assertThat(half.contains(LocalDate.parse("2024-12-31"))).isFalse();
        assertThat(half.contains(LocalDate.parse("2025-07-01"))).isFalse();
        assertThat(Period.year(2025).contains(LocalDate.parse("2025-12-31"))).isTrue();
        assertThat(half.contains(null))
                .as("what has no day happened in no period")
                .isFalse();
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
