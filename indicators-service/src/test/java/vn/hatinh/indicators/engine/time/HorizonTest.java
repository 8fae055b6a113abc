package vn.hatinh.indicators.engine.time;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The years of a plan, as the calendar closes them. */
class HorizonTest {

    private static final Horizon PLAN_662 = years("2021-01-01", "2030-12-31");

    @Test
    void everyYearHasAHalfYearAndAYear() {
        assertThat(PLAN_662.periods())
                .hasSize(20)
                .startsWith(Period.firstHalf(2021), Period.year(2021), Period.firstHalf(2022))
                .endsWith(Period.firstHalf(2030), Period.year(2030))
                .isSortedAccordingTo((a, b) -> PLAN_662.cutOff(a).compareTo(PLAN_662.cutOff(b)));
        assertThat(PLAN_662.spans().keySet()).containsExactlyElementsOf(PLAN_662.periods());
    }

    @ParameterizedTest
    @CsvSource({"2021, 2021-01-01, 2021-12-31", "2025, 2025-01-01, 2025-12-31", "2025-H1, 2025-01-01, 2025-06-30"})
    void aPeriodHasTheDaysOfTheCalendar(String period, LocalDate from, LocalDate to) {
        assertThat(PLAN_662.span(Period.parse(period))).isEqualTo(new Span(from, to));
        assertThat(PLAN_662.isOfTheCalendar(Period.parse(period))).isTrue();
        assertThat(PLAN_662.endingOn(to)).contains(Period.parse(period));
    }

    @Test
    void bothEndsBelongToAPeriod() {
        Span half = PLAN_662.span(Period.firstHalf(2025));

        assertThat(half.contains(LocalDate.parse("2025-01-01"))).isTrue();
        assertThat(half.contains(LocalDate.parse("2025-06-30"))).isTrue();
        assertThat(half.contains(LocalDate.parse("2024-12-31"))).isFalse();
        assertThat(half.contains(LocalDate.parse("2025-07-01"))).isFalse();
        assertThat(half.contains(null))
                .as("what has no day happened in no period")
                .isFalse();
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
    void aPlanRunsOverWholeCalendarYears(String from, String to) {
        assertThatThrownBy(() -> years(from, to))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(from);
    }

    private static Horizon years(String from, String to) {
        return new Horizon(LocalDate.parse(from), LocalDate.parse(to), CutOffs.OF_THE_CALENDAR);
    }
}
