package vn.hatinh.reporting.readmodel;

import java.time.LocalDate;
import java.time.Month;

import vn.hatinh.contracts.indicators.IndicatorSeriesChanged.Point;

/**
 * A year or half-year of a plan and its days, both ends included. An agency may close its years before the calendar does;
 * which days a period has, the published points say.
 *
 * @param name {@code 2025} or {@code 2025-H1}
 */
public record OfficialPeriod(String name, LocalDate from, LocalDate cutOff) {

    private static final String FIRST_HALF = "-H1";

    /** The period that the point's cut-off ends. */
    public static OfficialPeriod of(Point point) {
        LocalDate cutOff = point.cutOff();
        return point.officialPeriod() == null
                ? new OfficialPeriod(endedBy(cutOff), LocalDate.of(cutOff.getYear(), Month.JANUARY, 1), cutOff)
                : new OfficialPeriod(point.officialPeriod(), point.from(), cutOff);
    }

    /** The period where nothing was published that says otherwise. */
    public static OfficialPeriod ofTheCalendar(int year, boolean firstHalf) {
        return new OfficialPeriod(
                name(year, firstHalf),
                LocalDate.of(year, Month.JANUARY, 1),
                firstHalf ? LocalDate.of(year, Month.JUNE, 30) : LocalDate.of(year, Month.DECEMBER, 31));
    }

    /** The name of the period that a cut-off ends: half-years are closed until July, years from October on. */
    public static String endedBy(LocalDate cutOff) {
        return name(cutOff.getYear(), cutOff.getMonth().compareTo(Month.JULY) <= 0);
    }

    public static String name(int year, boolean firstHalf) {
        return firstHalf ? year + FIRST_HALF : Integer.toString(year);
    }

    /** A cut-off lies in the calendar year that it ends. */
    public int year() {
        return cutOff.getYear();
    }

    public boolean isHalfYear() {
        return name.endsWith(FIRST_HALF);
    }

    public boolean isOfTheCalendar() {
        return equals(ofTheCalendar(year(), isHalfYear()));
    }
}
