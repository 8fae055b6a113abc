package vn.hatinh.reporting.sdmx.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.hatinh.reporting.readmodel.OfficialPeriod;
import vn.hatinh.reporting.statistics.PublishedFigure;

/**
 * A period as SDMX writes it: a calendar year, month or day, a part of a year ({@code 2025-S1}, {@code 2025-Q3}), or a
 * moment, which stands for its day.
 *
 * @param last included
 */
public record TimePeriod(String id, LocalDate first, LocalDate last) {

    private static final Pattern PART_OF_YEAR = Pattern.compile("(\\d{4})-([ASTQM])(\\d{1,2})");

    /**
     * Stocks are taken on the last day of the period that they stand for, flows end with it. A year that an agency closes
     * before the calendar does is called by its number all the same, is asked for by it, and stands in one message with
     * those of other agencies; a comment tells its days.
     */
    public static TimePeriod of(PublishedFigure figure) {
        int year = figure.of().year();
        OfficialPeriod named = OfficialPeriod.ofTheCalendar(year, figure.isHalfYear());
        return new TimePeriod(
                figure.isHalfYear() ? year + "-S1" : Integer.toString(year), named.from(), named.cutOff());
    }

    /** @return empty when it is no period */
    public static Optional<TimePeriod> parse(String text) {
        Matcher part = PART_OF_YEAR.matcher(text);
        try {
            if (part.matches()) {
                return partOfYear(
                        text,
                        Integer.parseInt(part.group(1)),
                        part.group(2).charAt(0),
                        Integer.parseInt(part.group(3)));
            }
            return Optional.of(
                    switch (text.length()) {
                        case 4 ->
                            between(
                                    text,
                                    Year.parse(text).atDay(1),
                                    Year.parse(text).atMonth(12).atEndOfMonth());
                        case 7 ->
                            between(
                                    text,
                                    YearMonth.parse(text).atDay(1),
                                    YearMonth.parse(text).atEndOfMonth());
                        case 10 -> between(text, LocalDate.parse(text), LocalDate.parse(text));
                        default -> onDay(text, OffsetDateTime.parse(text).toLocalDate());
                    });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The months of the parts: of a year twelve, of a semester six, of a trimester four, of a quarter three. */
    private static Optional<TimePeriod> partOfYear(String text, int year, char kind, int number) {
        int months =
                switch (kind) {
                    case 'A' -> 12;
                    case 'S' -> 6;
                    case 'T' -> 4;
                    case 'Q' -> 3;
                    default -> 1;
                };
        if (number < 1 || number * months > 12) {
            return Optional.empty();
        }
        return Optional.of(between(
                text,
                YearMonth.of(year, (number - 1) * months + 1).atDay(1),
                YearMonth.of(year, number * months).atEndOfMonth()));
    }

    private static TimePeriod onDay(String text, LocalDate day) {
        return between(text, day, day);
    }

    private static TimePeriod between(String text, LocalDate first, LocalDate last) {
        return new TimePeriod(text, first, last);
    }
}
