package vn.hatinh.indicators.engine.bruteforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import vn.hatinh.indicators.engine.facts.StaffFacts.Course;
import vn.hatinh.indicators.engine.facts.StaffFacts.Pregnancy;
import vn.hatinh.indicators.engine.time.Period;

import static vn.hatinh.indicators.engine.bruteforce.Dates.happenedBy;
import static vn.hatinh.indicators.engine.bruteforce.Definition.HEADLINE;
import static vn.hatinh.indicators.engine.bruteforce.Definition.count;
import static vn.hatinh.indicators.engine.bruteforce.Definition.share;

/** Sections I.2 and II: what happened to people in a period. Dated acts ask for staff on the day of the act. */
record Flows(Period period, Closing closing) {

    private static final Set<String> LEADERSHIP_COURSES = Set.of("LY_LUAN_CHINH_TRI", "QUAN_LY_NHA_NUOC", "NGHIEP_VU");
    private static final List<String> COURSES = List.of(
            "NGHIEP_VU", "LY_LUAN_CHINH_TRI", "QUAN_LY_NHA_NUOC", "TIN_HOC", "NGOAI_NGU", "LONG_GHEP_GIOI", "KHAC");

    List<Definition> definitions() {
        LocalDate cutOff = closing.of(period);
        Predicate<Person> staff = person -> person.staffOn(cutOff);
        Predicate<Person> women = staff.and(Person::woman);
        Predicate<Person> toDevelop = women.and(person -> person.leadsOn(cutOff) || person.plannedOn(cutOff));
        List<Definition> definitions = new ArrayList<>(List.of(
                share("1.1", "b", this::beganToLead, Person::woman),
                count("1.4", "c", person -> person.woman() && admitted(person)),
                share("2.2", HEADLINE, this::recruited, Person::woman),
                share("4.1", HEADLINE, women, p -> checked(p, "DINH_KY") && checked(p, "PHU_KHOA")),
                share("4.1", "a", women, person -> checked(person, "DINH_KY")),
                share("4.1", "b", women, person -> checked(person, "PHU_KHOA")),
                pregnancies(HEADLINE, Flows::everyLeaveGranted),
                pregnancies("strict", pregnancy -> pregnancy.leavesGranted() >= 5),
                openPregnancies(),
                share("5.1", HEADLINE, women, person -> coursesOf(person)
                        .findAny()
                        .isPresent()),
                share("5.1", "b", this::trainedAsStaff, Person::woman),
                share("5.1", "d", women, this::trainedSince2021),
                share("6.2", HEADLINE, staff, this::signed),
                share("II.2.2", HEADLINE, toDevelop, person -> coursesOf(person)
                        .anyMatch(course -> LEADERSHIP_COURSES.contains(course.kind()))),
                share("II.1", HEADLINE, staff, person -> completed(person, "LONG_GHEP_GIOI"))));
        COURSES.forEach(
                kind -> definitions.add(share("5.1", "kind:" + kind, women, person -> completed(person, kind))));
        return definitions;
    }

    private boolean beganToLead(Person person) {
        return person.facts().posts().stream()
                .anyMatch(post -> closing.during(period, post.from()) && person.staffOn(post.from()));
    }

    private boolean admitted(Person person) {
        return person.facts().party().stream()
                .anyMatch(party -> closing.during(period, party.from()) && person.staffOn(party.from()));
    }

    /** "A period that follows another CBCCVC period without a gap is a change of type, not a recruitment." */
    private boolean recruited(Person person) {
        return person.employment().stream()
                .filter(start -> closing.during(period, start.from()))
                .anyMatch(start -> person.employment().stream()
                        .noneMatch(other ->
                                other.to() != null && other.to().plusDays(1).equals(start.from())));
    }

    private boolean checked(Person person, String kind) {
        return person.facts().checks().stream()
                .anyMatch(check -> check.kind().equals(kind) && closing.during(period, check.on()));
    }

    /** Pregnancies are counted, not women. */
    private Definition pregnancies(String reading, Predicate<Pregnancy> granted) {
        return new Definition(
                "4.2a",
                reading,
                person -> endedPregnancies(person).filter(granted).count(),
                person -> endedPregnancies(person).count());
    }

    private Stream<Pregnancy> endedPregnancies(Person person) {
        return person.facts().pregnancies().stream()
                .filter(pregnancy -> closing.during(period, pregnancy.ended()) && person.staffOn(pregnancy.ended()));
    }

    private static boolean everyLeaveGranted(Pregnancy pregnancy) {
        return pregnancy.leavesGranted() >= Math.min(pregnancy.leavesRequested(), 5);
    }

    private Definition openPregnancies() {
        LocalDate cutOff = closing.of(period);
        return new Definition(
                "4.2a",
                "open",
                person -> person.staffOn(cutOff)
                        ? person.facts().pregnancies().stream()
                                .filter(p -> happenedBy(cutOff, p.notified()) && !happenedBy(cutOff, p.ended()))
                                .count()
                        : 0,
                null);
    }

    private Stream<Course> coursesOf(Person person) {
        return person.facts().courses().stream().filter(course -> closing.during(period, course.completed()));
    }

    private boolean completed(Person person, String kind) {
        return coursesOf(person).anyMatch(course -> course.kind().equals(kind));
    }

    private boolean trainedAsStaff(Person person) {
        return coursesOf(person).anyMatch(course -> person.staffOn(course.completed()));
    }

    private boolean trainedSince2021(Person person) {
        return person.facts().courses().stream()
                .anyMatch(course -> happenedBy(closing.of(period), course.completed())
                        && course.completed().getYear() >= 2021);
    }

    boolean signed(Person person) {
        return person.facts().commitments().stream()
                .anyMatch(commitment ->
                        commitment.year() == period.year() && happenedBy(closing.of(period), commitment.signed()));
    }
}
