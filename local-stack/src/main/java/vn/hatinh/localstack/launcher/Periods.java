package vn.hatinh.localstack.launcher;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What to ask for: stocks on days, flows of periods.
 *
 * @param days ISO dates
 * @param spans years and half-years: {@code 2025}, {@code 2025-H1}
 */
record Periods(List<String> days, List<String> spans) {

    private static final Pattern SPAN = Pattern.compile("\\d{4}(-H1)?");

    Periods {
        days = List.copyOf(days);
        spans = List.copyOf(spans);
    }

    /** Reads a list separated by commas. */
    static Periods parse(String list) {
        var days = new ArrayList<String>();
        var spans = new ArrayList<String>();
        for (String part : list.split(",")) {
            String period = part.strip();
            if (SPAN.matcher(period).matches()) {
                spans.add(period);
            } else if (isDay(period)) {
                days.add(period);
            } else {
                throw new IllegalArgumentException(
                        "'" + period + "': cần ngày 2025-12-31, năm 2025 hoặc nửa năm 2025-H1"
                                + " / a day 2025-12-31, a year 2025 or a half-year 2025-H1 is needed");
            }
        }
        return new Periods(days, spans);
    }

    /** The last day of a year and the year itself. */
    static Periods ofYear(int year) {
        return new Periods(List.of(year + "-12-31"), List.of(Integer.toString(year)));
    }

    /** As the query of a request for values. */
    String query() {
        var parts = new ArrayList<String>();
        if (!days.isEmpty()) {
            parts.add("on=" + String.join(",", days));
        }
        if (!spans.isEmpty()) {
            parts.add("period=" + String.join(",", spans));
        }
        return String.join("&", parts);
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
