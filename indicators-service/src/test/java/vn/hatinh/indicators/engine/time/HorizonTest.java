package vn.hatinh.indicators.engine.time;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The years of a plan. */
class HorizonTest {

    private static final Horizon PLAN_662 = new Horizon(LocalDate.parse("2021-01-01"), LocalDate.parse("2030-12-31"));

    @Test
    void everyYearHasAHalfYearAndAYear() {
        assertThat(PLAN_662.periods())
                .hasSize(20)
                .startsWith(Period.firstHalf(2021), Period.year(2021), Period.firstHalf(2022))
                .endsWith(Period.firstHalf(2030), Period.year(2030))
                .isSortedAccordingTo((a, b) -> a.cutOff().compareTo(b.cutOff()));
    }

    @Test
    void bothEndsBelongToIt() {
        assertThat(PLAN_662.contains(LocalDate.parse("2021-01-01"))).isTrue();
        assertThat(PLAN_662.contains(LocalDate.parse("2030-12-31"))).isTrue();
        assertThat(PLAN_662.contains(LocalDate.parse("2020-12-31"))).isFalse();
        assertThat(PLAN_662.contains(LocalDate.parse("2031-01-01"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2021-01-02, 2030-12-31", "2021-01-01, 2030-12-30", "2030-01-01, 2021-12-31"})
    void aPlanRunsOverWholeCalendarYears(LocalDate from, LocalDate to) {
        assertThatThrownBy(() -> new Horizon(from, to))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(from.toString());
    }
}
