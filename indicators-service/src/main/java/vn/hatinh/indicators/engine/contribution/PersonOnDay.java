package vn.hatinh.indicators.engine.contribution;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import vn.hatinh.indicators.engine.facts.Interval;
import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.facts.StaffFacts.Assessment;
import vn.hatinh.indicators.engine.facts.StaffFacts.Assignment;
import vn.hatinh.indicators.engine.facts.StaffFacts.Employment;
import vn.hatinh.indicators.engine.facts.StaffFacts.Grade;
import vn.hatinh.indicators.engine.facts.StaffFacts.Pregnancy;
import vn.hatinh.indicators.engine.predicate.PeriodVariables;
import vn.hatinh.indicators.engine.predicate.StaffVariables;
import vn.hatinh.indicators.engine.time.Period;

/** One person seen on a day, and through a period that ends on it. */
record PersonOnDay(StaffFacts facts, Scope scope, LocalDate day) {

    /** The unit of nobody's: the person counts for the agency only. */
    static final String NO_UNIT = "";

    String unit() {
        return Timeline.latest(facts.assignments(), day, Comparator.comparing(Assignment::unit))
                .map(Assignment::unit)
                .orElse(NO_UNIT);
    }

    StaffVariables variables() {
        var latestAssessment = facts.assessments().stream()
                .filter(assessment -> happened(assessment.on()))
                // of two on one day the unfavourable one: nobody is suitable by accident
                .max(Comparator.comparing(Assessment::on).thenComparing(a -> !a.suitable()));
        return new StaffVariables(
                facts.woman(),
                facts.woman() ? "NU" : "NAM",
                age(),
                Timeline.latest(facts.employment(), day, Comparator.comparing(Employment::type))
                        .map(Employment::type)
                        .orElse(""),
                unit(),
                Timeline.latest(facts.grades(), day, Comparator.comparing(Grade::code))
                        .map(Grade::code)
                        .orElse(""),
                list(holding(facts.posts()), p -> new StaffVariables.Post(p.level(), p.unit(), iso(p.from()))),
                list(holding(facts.planning()), p -> new StaffVariables.Planning(p.level(), iso(p.from()))),
                list(
                        facts.planning().stream().filter(entry -> happened(entry.from())),
                        p -> new StaffVariables.Planning(p.level(), iso(p.from()))),
                list(holding(facts.seats()), StaffFacts.Seat::role),
                holding(facts.party()).findAny().isPresent(),
                holding(facts.party()).anyMatch(party -> happened(party.official())),
                latestAssessment.isPresent(),
                latestAssessment.map(Assessment::suitable).orElse(false),
                list(holding(facts.languages()), PersonOnDay::proof),
                list(
                        facts.languages().stream().filter(l -> l.to() != null && l.to().isBefore(day)),
                        PersonOnDay::proof),
                list(
                        facts.courses().stream().filter(course -> happened(course.completed())),
                        c -> new StaffVariables.Course(c.kind(), iso(c.completed()))),
                facts.pregnancies().stream().filter(this::open).count(),
                list(facts.commitments().stream().filter(commitment -> happened(commitment.signed())), commitment ->
                        (long) commitment.year()));
    }

    private static StaffVariables.Language proof(StaffFacts.Language proof) {
        return new StaffVariables.Language(proof.language(), proof.basis(), proof.level());
    }

    PeriodVariables variables(Period period) {
        return new PeriodVariables(
                period.year(),
                list(
                        facts.posts().stream().filter(post -> period.contains(post.from())),
                        p -> new PeriodVariables.BegunPost(p.level(), p.unit(), scope.includes(p.from()))),
                acts(scope.recruitments().stream(), period),
                acts(facts.party().stream().map(Interval::from), period),
                list(
                        facts.courses().stream().filter(course -> period.contains(course.completed())),
                        c -> new PeriodVariables.CompletedCourse(c.kind(), scope.includes(c.completed()))),
                list(
                        facts.checks().stream().filter(check -> period.contains(check.on())),
                        c -> new PeriodVariables.Check(c.kind(), scope.includes(c.on()))),
                list(
                        facts.pregnancies().stream().filter(pregnancy -> period.contains(pregnancy.ended())),
                        p -> new PeriodVariables.EndedPregnancy(
                                p.leavesRequested(), p.leavesGranted(), scope.includes(p.ended()))));
    }

    private List<PeriodVariables.Act> acts(Stream<LocalDate> days, Period period) {
        return list(days.filter(period::contains), on -> new PeriodVariables.Act(scope.includes(on)));
    }

    /** A year older at the end of the month of birth, which is all that is known of the birthday. */
    private long age() {
        int years = day.getYear() - facts.birthMonth().getYear();
        return day.isBefore(facts.birthMonth().withYear(day.getYear()).atEndOfMonth()) ? years - 1 : years;
    }

    private boolean open(Pregnancy pregnancy) {
        return happened(pregnancy.notified()) && !happened(pregnancy.ended());
    }

    private boolean happened(LocalDate on) {
        return on != null && !on.isAfter(day);
    }

    private <T extends Interval> Stream<T> holding(List<T> intervals) {
        return intervals.stream().filter(interval -> interval.holdsOn(day));
    }

    private static <T, R> List<R> list(Stream<T> facts, Function<T, R> view) {
        return facts.map(view).toList();
    }

    private static String iso(LocalDate day) {
        return day.toString();
    }
}
