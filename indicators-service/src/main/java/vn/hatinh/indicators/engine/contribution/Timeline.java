package vn.hatinh.indicators.engine.contribution;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import vn.hatinh.indicators.engine.facts.Interval;
import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.time.Horizon;

/**
 * Days on which something about a person may change, and in which parts of the record: between two of them, every stock
 * stays as it is.
 */
final class Timeline {

    /** What a record consists of. */
    enum Part {
        SEX,
        BIRTH,
        EMPLOYMENT,
        ASSIGNMENTS,
        GRADES,
        POSTS,
        PLANNING,
        PARTY,
        SEATS,
        ASSESSMENTS,
        COURSES,
        LANGUAGES,
        PREGNANCIES,
        COMMITMENTS
    }

    private final Horizon horizon;
    private final SortedMap<LocalDate, Set<Part>> days = new TreeMap<>();

    private Timeline(Horizon horizon) {
        this.horizon = horizon;
        days.put(horizon.from(), EnumSet.allOf(Part.class));
    }

    /** In the order of time; the first is the first of the horizon, when everything is new. */
    static SortedMap<LocalDate, Set<Part>> changes(StaffFacts facts, Horizon horizon) {
        Timeline timeline = new Timeline(horizon);
        timeline.add(Part.EMPLOYMENT, facts.employment());
        timeline.add(Part.ASSIGNMENTS, facts.assignments());
        timeline.add(Part.GRADES, facts.grades());
        timeline.add(Part.POSTS, facts.posts());
        timeline.add(Part.PLANNING, facts.planning());
        timeline.add(Part.PARTY, facts.party());
        timeline.add(Part.SEATS, facts.seats());
        timeline.add(Part.LANGUAGES, facts.languages());
        facts.party().forEach(party -> timeline.add(Part.PARTY, party.official()));
        facts.assessments().forEach(assessment -> timeline.add(Part.ASSESSMENTS, assessment.on()));
        facts.courses().forEach(course -> timeline.add(Part.COURSES, course.completed()));
        facts.pregnancies().forEach(pregnancy -> {
            timeline.add(Part.PREGNANCIES, pregnancy.notified());
            timeline.add(Part.PREGNANCIES, pregnancy.ended());
        });
        facts.commitments().forEach(commitment -> timeline.add(Part.COMMITMENTS, commitment.signed()));
        for (int year = horizon.from().getYear(); year <= horizon.to().getYear(); year++) {
            timeline.add(Part.BIRTH, facts.birthMonth().withYear(year).atEndOfMonth());
        }
        return timeline.days;
    }

    private void add(Part part, List<? extends Interval> intervals) {
        for (Interval interval : intervals) {
            add(part, interval.from());
            add(part, dayAfter(interval.to()));
        }
    }

    private void add(Part part, LocalDate day) {
        if (day != null && horizon.contains(day)) {
            days.computeIfAbsent(day, any -> EnumSet.noneOf(Part.class)).add(part);
        }
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
