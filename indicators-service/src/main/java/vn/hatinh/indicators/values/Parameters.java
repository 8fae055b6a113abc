package vn.hatinh.indicators.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import vn.hatinh.indicators.engine.time.Horizon;
import vn.hatinh.indicators.engine.time.Period;
import vn.hatinh.support.problem.Text;

/** Reads the days and periods of a question, within a plan's horizon. */
public record Parameters(Horizon horizon) {

    public static final String ON = "on";
    public static final String PERIOD = "period";

    /** @param text days separated by commas; null for none */
    public List<LocalDate> days(String text) {
        return split(text).map(this::day).distinct().toList();
    }

    /** @param text periods separated by commas; null for none */
    public List<Period> periods(String text) {
        return split(text).map(this::period).distinct().toList();
    }

    /** A question without any day or period has no answer. */
    public static void requireAny(List<LocalDate> days, List<Period> periods) {
        if (days.isEmpty() && periods.isEmpty()) {
            throw Problems.invalidParameter(
                    ON,
                    null,
                    "required",
                    new Text(
                            "cần ít nhất một ngày (on=2025-12-31) hoặc một kỳ (period=2025)",
                            "at least one day (on=2025-12-31) or period (period=2025) is needed"));
        }
    }

    /** The day that is meant when none is named: today, or the plan's last day when it has ended. */
    public LocalDate current(LocalDate today) {
        return today.isAfter(horizon.to()) ? horizon.to() : today;
    }

    /** The period that is meant when none is named: the year that the day belongs to. */
    public Period period(String text, LocalDate day) {
        return text == null ? horizon.yearOf(day) : period(text);
    }

    public LocalDate day(String text) {
        LocalDate day = parsed(
                ON,
                text,
                LocalDate::parse,
                new Text("không phải ngày; dạng 2025-12-31", "is not a date; the form is 2025-12-31"));
        return within(ON, text, day, day);
    }

    public Period period(String text) {
        Period period = parsed(
                PERIOD,
                text,
                Period::parse,
                new Text(
                        "không phải kỳ; dạng 2025 (năm) hoặc 2025-H1 (6 tháng đầu năm)",
                        "is not a period; the form is 2025 (year) or 2025-H1 (first half-year)"));
        return within(PERIOD, text, period, horizon.cutOff(period));
    }

    private static <T> T parsed(String name, String text, Function<String, T> form, Text otherwise) {
        try {
            return form.apply(text);
        } catch (DateTimeException e) {
            throw Problems.invalidParameter(name, text, "malformed", otherwise);
        }
    }

    private <T> T within(String name, String text, T value, LocalDate day) {
        if (!horizon.contains(day)) {
            String bounds = horizon.from() + " - " + horizon.to();
            throw Problems.invalidParameter(
                    name,
                    text,
                    "outside-plan",
                    new Text("nằm ngoài thời gian của kế hoạch: " + bounds, "is outside the plan: " + bounds));
        }
        return value;
    }

    private static Stream<String> split(String text) {
        return text == null
                ? Stream.empty()
                : Stream.of(text.split(",")).map(String::strip).filter(part -> !part.isEmpty());
    }
}
