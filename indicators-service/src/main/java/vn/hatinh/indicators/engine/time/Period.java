package vn.hatinh.indicators.engine.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Pattern;

/** A calendar year, or its first half (1 January to 30 June). */
public record Period(int year, boolean firstHalf) {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(-H1)?");

    public static Period year(int year) {
        return new Period(year, false);
    }

    public static Period firstHalf(int year) {
        return new Period(year, true);
    }

    /**
     * @param text {@code 2025} or {@code 2025-H1}
     * @throws DateTimeException when it is neither
     */
    public static Period parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            throw new DateTimeException("a period is a year (2025) or a first half-year (2025-H1), not " + text);
        }
        return new Period(Integer.parseInt(form.group(1)), form.group(2) != null);
    }

    public LocalDate from() {
        return LocalDate.of(year, Month.JANUARY, 1);
    }

    /** The last day, which tells the period from every other. */
    public LocalDate cutOff() {
        return firstHalf ? LocalDate.of(year, Month.JUNE, 30) : LocalDate.of(year, Month.DECEMBER, 31);
    }

    public boolean contains(LocalDate day) {
        return day != null && !day.isBefore(from()) && !day.isAfter(cutOff());
    }

    @Override
    public String toString() {
        return firstHalf ? year + "-H1" : Integer.toString(year);
    }
}
