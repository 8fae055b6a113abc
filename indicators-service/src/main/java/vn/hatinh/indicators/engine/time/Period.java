package vn.hatinh.indicators.engine.time;

import java.time.DateTimeException;
import java.util.regex.Pattern;

/** The name of a year of a plan, or of its first half. Which days it has, the plan's {@link Horizon} says. */
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

    @Override
    public String toString() {
        return firstHalf ? year + "-H1" : Integer.toString(year);
    }
}
