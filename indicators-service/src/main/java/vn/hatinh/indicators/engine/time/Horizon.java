package vn.hatinh.indicators.engine.time;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.hatinh.indicators.engine.InvalidPlanException;

/**
 * The days a plan can be asked about, both ends included, and its periods. It starts on a 1 January and ends on a 31
 * December. A year begins on the day after the cut-off of the year before, the first one with the plan: so no day
 * belongs to two years, and none is left out between them, also where the cut-off changes.
 */
public record Horizon(LocalDate from, LocalDate to, CutOffs cutOffs) {

    public Horizon {
        if (from.getDayOfYear() != 1 || to.getDayOfYear() != to.lengthOfYear() || to.isBefore(from)) {
            throw new InvalidPlanException(
                    "kế hoạch gồm trọn các năm dương lịch, không phải từ " + from + " đến " + to,
                    "a plan runs over whole calendar years, not from " + from + " to " + to);
        }
        cutOffs.rules().stream()
                .filter(rule -> rule.since() < from.getYear() || rule.since() > to.getYear())
                .findFirst()
                .ifPresent(rule -> {
                    throw new InvalidPlanException(
                            "ngày chốt số liệu từ năm " + rule.since() + " không thuộc năm nào của kế hoạch, "
                                    + from.getYear() + " đến " + to.getYear(),
                            "cut-offs since " + rule.since() + " are for no year of the plan, " + from.getYear()
                                    + " to " + to.getYear());
                });
    }

    /** First half-years and years, in the order of their cut-offs. */
    public List<Period> periods() {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .boxed()
                .flatMap(year -> Stream.of(Period.firstHalf(year), Period.year(year)))
                .toList();
    }

    /** The days of each period, in the order of {@link #periods}. */
    public Map<Period, Span> spans() {
        Map<Period, Span> spans = new LinkedHashMap<>();
        periods().forEach(period -> spans.put(period, span(period)));
        return spans;
    }

    /** The days of a period: what is dated on them happened in it. */
    public Span span(Period period) {
        LocalDate first = period.year() == from.getYear()
                ? from
                : cutOff(Period.year(period.year() - 1)).plusDays(1);
        return new Span(first, cutOff(period));
    }

    /** The last day of a period, on which its stocks are taken. It tells the period from every other. */
    public LocalDate cutOff(Period period) {
        return cutOffs.of(period);
    }

    /** Whether a period has the days that the calendar gives it. */
    public boolean isOfTheCalendar(Period period) {
        Span days = span(period);
        return days.from().getDayOfYear() == 1 && days.to().equals(CutOffs.OF_THE_CALENDAR.of(period));
    }

    /** The period that an official cut-off ends; empty for any other day. */
    public Optional<Period> endingOn(LocalDate day) {
        return Stream.of(Period.firstHalf(day.getYear()), Period.year(day.getYear()))
                .filter(period -> contains(day) && cutOff(period).equals(day))
                .findFirst();
    }

    /** The year that a day belongs to. What comes after the last cut-off is still said of the last year. */
    public Period yearOf(LocalDate day) {
        boolean closed = day.isAfter(cutOff(Period.year(day.getYear())));
        return Period.year(Math.min(closed ? day.getYear() + 1 : day.getYear(), to.getYear()));
    }

    /** A day that the plan names: where it says the end of June or December, it means the cut-off. */
    public LocalDate meant(LocalDate day) {
        LocalDate halfYear = CutOffs.OF_THE_CALENDAR.of(Period.firstHalf(day.getYear()));
        LocalDate year = CutOffs.OF_THE_CALENDAR.of(Period.year(day.getYear()));
        if (day.equals(halfYear)) {
            return cutOff(Period.firstHalf(day.getYear()));
        }
        return day.equals(year) ? cutOff(Period.year(day.getYear())) : day;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** What was so before the plan counts from its first day on. */
    public LocalDate clip(LocalDate day) {
        return day.isBefore(from) ? from : day;
    }
}
