package vn.hatinh.indicators.engine.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** An office that closes its years before the calendar does. */
class CutOffsTest {

    private static final Horizon NOVEMBER_SINCE_2026 = years(rule(2026, "--05-31", "--11-30"));

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource({
        "2025,    2025-01-01, 2025-12-31",
        "2026-H1, 2026-01-01, 2026-05-31",
        "2026,    2026-01-01, 2026-11-30",
        "2027-H1, 2026-12-01, 2027-05-31",
        "2027,    2026-12-01, 2027-11-30",
        "2030,    2029-12-01, 2030-11-30",
    })
    void aYearBeginsOnTheDayAfterTheYearBeforeWasClosed(String period, LocalDate from, LocalDate to) {
        assertThat(NOVEMBER_SINCE_2026.span(Period.parse(period))).isEqualTo(new Span(from, to));
    }

    @Test
    void theFirstYearBeginsWithThePlan() {
        assertThat(years(rule(2021, "--05-31", "--11-30")).span(Period.year(2021)))
                .isEqualTo(new Span(LocalDate.parse("2021-01-01"), LocalDate.parse("2021-11-30")));
    }

    @Test
    void goingBackToTheCalendarMakesOneYearLonger() {
        Horizon twice = years(rule(2024, "--05-31", "--11-30"), rule(2026, "--06-30", "--12-31"));

        assertThat(twice.span(Period.year(2024)))
                .isEqualTo(new Span(LocalDate.parse("2024-01-01"), LocalDate.parse("2024-11-30")));
        assertThat(twice.span(Period.year(2026)))
                .isEqualTo(new Span(LocalDate.parse("2025-12-01"), LocalDate.parse("2026-12-31")));
    }

    @ParameterizedTest
    @CsvSource({"--05-31, --11-30", "--06-15, --12-15", "--04-01, --10-01", "--07-31, --12-31"})
    void everyDayUpToTheLastCutOffBelongsToOneYear(String halfYear, String year) {
        Horizon horizon = years(rule(2024, halfYear, year), rule(2027, "--06-15", "--12-15"));

        horizon.from().datesUntil(horizon.cutOff(Period.year(2030)).plusDays(1)).forEach(day -> assertThat(
                        horizon.periods().stream()
                                .filter(period -> !period.firstHalf())
                                .filter(period -> horizon.span(period).contains(day)))
                .as("%s", day)
                .containsExactly(horizon.yearOf(day)));
    }

    @Test
    void whatComesAfterTheLastCutOffIsSaidOfTheLastYear() {
        assertThat(NOVEMBER_SINCE_2026.yearOf(LocalDate.parse("2030-12-15"))).isEqualTo(Period.year(2030));
        assertThat(NOVEMBER_SINCE_2026.span(Period.year(2030)).contains(LocalDate.parse("2030-12-15")))
                .isFalse();
    }

    @Test
    void onlyACutOffEndsAPeriod() {
        assertThat(NOVEMBER_SINCE_2026.endingOn(LocalDate.parse("2026-11-30"))).contains(Period.year(2026));
        assertThat(NOVEMBER_SINCE_2026.endingOn(LocalDate.parse("2026-05-31"))).contains(Period.firstHalf(2026));
        assertThat(NOVEMBER_SINCE_2026.endingOn(LocalDate.parse("2026-12-31"))).isEmpty();
        assertThat(NOVEMBER_SINCE_2026.endingOn(LocalDate.parse("2031-11-30"))).isEmpty();
    }

    @Test
    void whereThePlanSaysTheEndOfAYearItMeansTheCutOff() {
        assertThat(NOVEMBER_SINCE_2026.meant(LocalDate.parse("2030-12-31"))).isEqualTo("2030-11-30");
        assertThat(NOVEMBER_SINCE_2026.meant(LocalDate.parse("2027-06-30"))).isEqualTo("2027-05-31");
        assertThat(NOVEMBER_SINCE_2026.meant(LocalDate.parse("2025-12-31"))).isEqualTo("2025-12-31");
        assertThat(NOVEMBER_SINCE_2026.meant(LocalDate.parse("2028-03-08"))).isEqualTo("2028-03-08");
    }

    @ParameterizedTest
    @CsvSource({
        "--03-31, --11-30, halfYear",
        "--08-01, --11-30, halfYear",
        "--02-29, --11-30, halfYear",
        "--05-31, --09-30, year",
        "--05-31, --02-29, year"
    })
    void aDayThatIsTooEarlyOrTooLateIsRefused(String halfYear, String year, String named) {
        assertThatThrownBy(() -> rule(2026, halfYear, year))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(named + " is");
    }

    @Test
    void aYearIsClosedInOneWay() {
        assertThatThrownBy(() -> years(rule(2026, "--05-31", "--11-30"), rule(2026, "--06-15", "--12-15")))
                .hasMessageContaining("2026 after 2026");
        assertThatThrownBy(() -> years(rule(2020, "--05-31", "--11-30"))).hasMessageContaining("no year of the plan");
        assertThatThrownBy(() -> years(rule(2031, "--05-31", "--11-30"))).hasMessageContaining("no year of the plan");
    }

    private static CutOffs.Rule rule(int since, String halfYear, String year) {
        return new CutOffs.Rule(since, MonthDay.parse(halfYear), MonthDay.parse(year));
    }

    private static Horizon years(CutOffs.Rule... rules) {
        return new Horizon(LocalDate.parse("2021-01-01"), LocalDate.parse("2030-12-31"), new CutOffs(List.of(rules)));
    }
}
