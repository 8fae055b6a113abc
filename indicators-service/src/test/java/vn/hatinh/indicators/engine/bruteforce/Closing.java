package vn.hatinh.indicators.engine.bruteforce;

import java.time.LocalDate;
import java.time.MonthDay;

import vn.hatinh.indicators.engine.time.Period;

/**
 * The days on which half-years and years are closed: 30 June and 31 December, and from a year on perhaps others. "A year
 * begins on the day after the cut-off of the year before."
 */
public record Closing(int since, MonthDay halfYear, MonthDay year) {

    public static final Closing OF_THE_CALENDAR = new Closing(2021, MonthDay.of(6, 30), MonthDay.of(12, 31));

    private static final int LAST_YEAR = 2030;

    public LocalDate of(Period period) {
        Closing closing = period.year() < since ? OF_THE_CALENDAR : this;
        return (period.firstHalf() ? closing.halfYear : closing.year).atYear(period.year());
    }

    boolean during(Period period, LocalDate date) {
        return date != null && yearOf(date) == period.year() && (!period.firstHalf() || !date.isAfter(of(period)));
    }

    private int yearOf(LocalDate date) {
        return date.isAfter(of(Period.year(date.getYear()))) ? date.getYear() + 1 : date.getYear();
    }

    boolean isOfficial(LocalDate day) {
        return day.equals(of(Period.firstHalf(day.getYear()))) || day.equals(of(Period.year(day.getYear())));
    }

    /** Whether a year ends on the day, or no other year of the plan ends after it. */
    boolean isDueEachYear(LocalDate day) {
        return day.equals(of(Period.year(day.getYear()))) || day.isAfter(of(Period.year(LAST_YEAR)));
    }
}
