package vn.hatinh.indicators.engine.contribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import vn.hatinh.indicators.engine.facts.Interval;
import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.facts.StaffFacts.Assessment;
import vn.hatinh.indicators.engine.facts.StaffFacts.Assignment;
import vn.hatinh.indicators.engine.facts.StaffFacts.Employment;
import vn.hatinh.indicators.engine.facts.StaffFacts.Grade;
import vn.hatinh.indicators.engine.facts.StaffFacts.Pregnancy;
import vn.hatinh.indicators.engine.predicate.PeriodVariables;
import vn.hatinh.indicators.engine.predicate.StaffVariables;
import vn.hatinh.indicators.engine.time.Span;

/** One person seen on a day, and through a period that ends on it. */
record PersonOnDay(StaffFacts facts, Scope scope, LocalDate day) {

    /** The unit of nobody's: the person counts for the agency only. */
    static final String NO_UNIT = "";

    private static final Comparator<Assessment> BY_DAY_AND_DOUBT =
            Comparator.comparing(Assessment::on).thenComparing(assessment -> !assessment.suitable());

    String unit() {
        return Timeline.latest(facts.assignments(), day, Comparator.comparing(Assignment::unit))
                .map(Assignment::unit)
                .orElse(NO_UNIT);
    }

    StaffVariables variables() {
        Optional<Assessment> latestAssessment = latestAssessment();
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
                list(facts.posts(), this::holds, p -> new StaffVariables.Post(p.level(), p.unit(), iso(p.from()))),
                list(facts.planning(), this::holds, p -> new StaffVariables.Planning(p.level(), iso(p.from()))),
                list(
                        facts.planning(),
                        entry -> happened(entry.from()),
                        p -> new StaffVariables.Planning(p.level(), iso(p.from()))),
                list(facts.seats(), this::holds, StaffFacts.Seat::role),
                any(facts.party(), this::holds),
                any(facts.party(), party -> holds(party) && happened(party.official())),
                latestAssessment.isPresent(),
                latestAssessment.map(Assessment::suitable).orElse(false),
                list(facts.languages(), this::holds, PersonOnDay::proof),
                list(facts.languages(), l -> l.to() != null && l.to().isBefore(day), PersonOnDay::proof),
                list(
                        facts.courses(),
                        course -> happened(course.completed()),
                        c -> new StaffVariables.Course(c.kind(), iso(c.completed()))),
                list(facts.pregnancies(), this::open, pregnancy -> pregnancy).size(),
                list(facts.commitments(), commitment -> happened(commitment.signed()), commitment ->
                        (long) commitment.year()));
    }

    /** Of two on one day the unfavourable one: nobody is suitable by accident. */
    private Optional<Assessment> latestAssessment() {
        Assessment latest = null;
        for (Assessment assessment : facts.assessments()) {
            if (happened(assessment.on()) && (latest == null || BY_DAY_AND_DOUBT.compare(assessment, latest) > 0)) {
                latest = assessment;
            }
        }
        return Optional.ofNullable(latest);
    }

    private static StaffVariables.Language proof(StaffFacts.Language proof) {
        return new StaffVariables.Language(proof.language(), proof.basis(), proof.level());
    }

    /** @param days of the period, the last of which is this one */
    PeriodVariables variables(int year, Span days) {
        return new PeriodVariables(
                year,
                list(
                        facts.posts(),
                        post -> days.contains(post.from()),
                        p -> new PeriodVariables.BegunPost(p.level(), p.unit(), scope.includes(p.from()))),
                list(scope.recruitments(), days::contains, this::act),
                list(facts.party(), party -> days.contains(party.from()), party -> act(party.from())),
                list(
                        facts.courses(),
                        course -> days.contains(course.completed()),
                        c -> new PeriodVariables.CompletedCourse(c.kind(), scope.includes(c.completed()))),
                list(
                        facts.checks(),
                        check -> days.contains(check.on()),
                        c -> new PeriodVariables.Check(c.kind(), scope.includes(c.on()))),
                list(
                        facts.pregnancies(),
                        pregnancy -> days.contains(pregnancy.ended()),
                        p -> new PeriodVariables.EndedPregnancy(
                                p.leavesRequested(), p.leavesGranted(), scope.includes(p.ended()))));
    }

    private PeriodVariables.Act act(LocalDate on) {
        return new PeriodVariables.Act(scope.includes(on));
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

    private boolean holds(Interval interval) {
        return interval.holdsOn(day);
    }

    private static <T> boolean any(List<T> facts, Predicate<T> which) {
        for (T fact : facts) {
            if (which.test(fact)) {
                return true;
            }
        }
        return false;
    }

    /** Called for every day of change of every record: most lists are empty, and stay so without any work. */
    private static <T, R> List<R> list(List<T> facts, Predicate<? super T> which, Function<T, R> view) {
        List<R> views = List.of();
        for (T fact : facts) {
            if (which.test(fact)) {
                views = views.isEmpty() ? new ArrayList<>(facts.size()) : views;
                views.add(view.apply(fact));
            }
        }
        return views;
    }

    private static String iso(LocalDate day) {
        return day.toString();
    }
}
