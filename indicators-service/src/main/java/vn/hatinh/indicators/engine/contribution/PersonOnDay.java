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

    private static final Comparator<Employment> BY_TYPE = Comparator.comparing(Employment::type);
    private static final Comparator<Assignment> BY_UNIT = Comparator.comparing(Assignment::unit);
    private static final Comparator<Grade> BY_CODE = Comparator.comparing(Grade::code);

    private static final Comparator<Assessment> BY_DAY_AND_DOUBT =
            Comparator.comparing(Assessment::on).thenComparing(assessment -> !assessment.suitable());

    StaffVariables variables() {
        return new StaffVariables(
                woman(),
                sex(),
                age(),
                type(),
                unit(),
                grade(),
                posts(),
                planning(),
                planned(),
                seats(),
                partyMember(),
                partyOfficial(),
                assessed(),
                suitable(),
                languages(),
                expiredLanguages(),
                completed(),
                openPregnancies(),
                commitments());
    }

    boolean woman() {
        return facts.woman();
    }

    String sex() {
        return facts.woman() ? "NU" : "NAM";
    }

    /** A year older at the end of the month of birth, which is all that is known of the birthday. */
    long age() {
        int years = day.getYear() - facts.birthMonth().getYear();
        return day.isBefore(facts.birthMonth().withYear(day.getYear()).atEndOfMonth()) ? years - 1 : years;
    }

    String type() {
        return Timeline.latest(facts.employment(), day, BY_TYPE)
                .map(Employment::type)
                .orElse("");
    }

    String unit() {
        return Timeline.latest(facts.assignments(), day, BY_UNIT)
                .map(Assignment::unit)
                .orElse(NO_UNIT);
    }

    String grade() {
        return Timeline.latest(facts.grades(), day, BY_CODE).map(Grade::code).orElse("");
    }

    List<StaffVariables.Post> posts() {
        return list(facts.posts(), this::holds, p -> new StaffVariables.Post(p.level(), p.unit(), iso(p.from())));
    }

    List<StaffVariables.Planning> planning() {
        return list(facts.planning(), this::holds, PersonOnDay::entry);
    }

    List<StaffVariables.Planning> planned() {
        return list(facts.planning(), entry -> happened(entry.from()), PersonOnDay::entry);
    }

    private static StaffVariables.Planning entry(StaffFacts.Planning entry) {
        return new StaffVariables.Planning(entry.level(), iso(entry.from()));
    }

    List<String> seats() {
        return list(facts.seats(), this::holds, StaffFacts.Seat::role);
    }

    boolean partyMember() {
        return any(facts.party(), this::holds);
    }

    boolean partyOfficial() {
        return any(facts.party(), party -> holds(party) && happened(party.official()));
    }

    boolean assessed() {
        return latestAssessment().isPresent();
    }

    boolean suitable() {
        return latestAssessment().map(Assessment::suitable).orElse(false);
    }

    List<StaffVariables.Language> languages() {
        return list(facts.languages(), this::holds, PersonOnDay::proof);
    }

    List<StaffVariables.Language> expiredLanguages() {
        return list(facts.languages(), l -> l.to() != null && l.to().isBefore(day), PersonOnDay::proof);
    }

    private static StaffVariables.Language proof(StaffFacts.Language proof) {
        return new StaffVariables.Language(proof.language(), proof.basis(), proof.level());
    }

    List<StaffVariables.Course> completed() {
        return list(
                facts.courses(),
                course -> happened(course.completed()),
                c -> new StaffVariables.Course(c.kind(), iso(c.completed())));
    }

    long openPregnancies() {
        return list(facts.pregnancies(), this::open, pregnancy -> pregnancy).size();
    }

    List<Long> commitments() {
        return list(facts.commitments(), commitment -> happened(commitment.signed()), commitment ->
                (long) commitment.year());
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
        if (facts.isEmpty()) {
            return List.of();
        }
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
