package vn.hatinh.indicators.engine.history;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Days from before the plan until after it. Half of them lie in the three years around the first milestones, and many on
 * or beside a usual cut-off, so that facts and questions meet.
 */
final class RandomDates {

    private static final MonthDay[] AROUND_CUT_OFFS = {
        MonthDay.of(5, 31),
        MonthDay.of(6, 1),
        MonthDay.of(6, 29),
        MonthDay.of(6, 30),
        MonthDay.of(7, 1),
        MonthDay.of(11, 30),
        MonthDay.of(12, 1),
        MonthDay.of(12, 30),
        MonthDay.of(12, 31),
        MonthDay.of(1, 1)
    };

    /** {@code to} may be null. */
    record Span(LocalDate from, LocalDate to) {}

    private record Step(int gap, int length) {}

    private RandomDates() {}

    static Arbitrary<Integer> years() {
        return years(2018, 2031);
    }

    /** Years of the plan. */
    static Arbitrary<Integer> plannedYears() {
        return years(2021, 2030);
    }

    private static Arbitrary<Integer> years(int first, int last) {
        return Arbitraries.oneOf(Evenly.between(2024, 2026), Evenly.between(first, last));
    }

    static Arbitrary<LocalDate> days() {
        return days(years());
    }

    static Arbitrary<LocalDate> plannedDays() {
        return days(plannedYears());
    }

    static Arbitrary<LocalDate> days(Arbitrary<Integer> years) {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Combinators.combine(years, Evenly.between(1, 365)).as(LocalDate::ofYearDay)),
                Tuple.of(
                        2,
                        Combinators.combine(years, Arbitraries.of(AROUND_CUT_OFFS))
                                .as((year, day) -> day.atYear(year))));
    }

    static Arbitrary<Span> spans() {
        return Combinators.combine(days(), lengths().injectNull(0.4))
                .as((from, length) -> new Span(from, length == null ? null : from.plusDays(length)));
    }

    /** Up to three spans one after the other, with and without gaps; the last one may be open. */
    static Arbitrary<List<Span>> chains(int firstYear, int lastYear) {
        Arbitrary<Integer> gaps = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.just(1)),
                Tuple.of(2, Evenly.between(2, 500)));
        return Combinators.combine(
                        days(Evenly.between(firstYear, lastYear)),
                        Evenly.list(Combinators.combine(gaps, lengths()).as(Step::new), 1, 3),
                        Arbitraries.of(true, true, false))
                .as(RandomDates::chained);
    }

    private static List<Span> chained(LocalDate start, List<Step> steps, boolean open) {
        List<Span> spans = new ArrayList<>();
        LocalDate next = start;
        for (int i = 0; i < steps.size(); i++) {
            LocalDate from = next.plusDays(steps.get(i).gap());
            LocalDate to = from.plusDays(steps.get(i).length());
            spans.add(new Span(from, open && i == steps.size() - 1 ? null : to));
            next = to.plusDays(1);
        }
        return spans;
    }

    private static Arbitrary<Integer> lengths() {
        return Evenly.between(0, 1500);
    }
}
