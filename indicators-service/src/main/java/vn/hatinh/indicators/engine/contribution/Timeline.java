package vn.hatinh.indicators.engine.contribution;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import vn.hatinh.indicators.engine.facts.Interval;
import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.time.Horizon;

/** Days on which something about a person may change: between two of them, every stock stays as it is. */
final class Timeline {

    private Timeline() {}

    static List<LocalDate> changes(StaffFacts facts, Horizon horizon) {
        Set<LocalDate> days = new TreeSet<>();
        days.add(horizon.from());
        Consumer<LocalDate> begins = day -> {
            if (day != null && horizon.contains(day)) {
                days.add(day);
            }
        };
        List.of(
                        facts.employment(),
                        facts.assignments(),
                        facts.grades(),
                        facts.posts(),
                        facts.planning(),
                        facts.party(),
                        facts.seats(),
                        facts.languages())
                .forEach(intervals -> intervals.forEach(interval -> {
                    begins.accept(interval.from());
                    begins.accept(dayAfter(interval.to()));
                }));
        facts.party().forEach(party -> begins.accept(party.official()));
        facts.assessments().forEach(assessment -> begins.accept(assessment.on()));
        facts.courses().forEach(course -> begins.accept(course.completed()));
        facts.pregnancies().forEach(pregnancy -> {
            begins.accept(pregnancy.notified());
            begins.accept(pregnancy.ended());
        });
        facts.commitments().forEach(commitment -> begins.accept(commitment.signed()));
        for (int year = horizon.from().getYear(); year <= horizon.to().getYear(); year++) {
            begins.accept(facts.birthMonth().withYear(year).atEndOfMonth());
        }
        return List.copyOf(days);
    }

    /** Of the intervals that hold on a day, the one that began last; of equals, the last in the order of names. */
    static <T extends Interval> Optional<T> latest(List<T> intervals, LocalDate day, Comparator<T> amongEquals) {
        T latest = null;
        for (T interval : intervals) {
            if (interval.holdsOn(day) && (latest == null || isLater(interval, latest, amongEquals))) {
                latest = interval;
            }
        }
        return Optional.ofNullable(latest);
    }

    private static <T extends Interval> boolean isLater(T interval, T other, Comparator<T> amongEquals) {
        int order = interval.from().compareTo(other.from());
        return order > 0 || (order == 0 && amongEquals.compare(interval, other) > 0);
    }

    static LocalDate dayAfter(LocalDate lastDay) {
        return lastDay == null ? null : lastDay.plusDays(1);
    }
}
