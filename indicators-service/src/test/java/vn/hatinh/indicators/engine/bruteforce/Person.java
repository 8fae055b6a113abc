package vn.hatinh.indicators.engine.bruteforce;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.facts.StaffFacts.Assignment;
import vn.hatinh.indicators.engine.facts.StaffFacts.Employment;
import vn.hatinh.indicators.engine.facts.StaffFacts.Grade;
import vn.hatinh.indicators.engine.facts.StaffFacts.Party;
import vn.hatinh.indicators.engine.facts.StaffFacts.Planning;
import vn.hatinh.indicators.engine.facts.StaffFacts.Post;

import static vn.hatinh.indicators.engine.bruteforce.Dates.happenedBy;
import static vn.hatinh.indicators.engine.bruteforce.Dates.holds;

/** One member of staff in the words of the definitions, each answered by looking through the record's rows. */
record Person(StaffFacts facts) {

    static final Set<String> BELOW_DEPARTMENT = Set.of("PHONG", "DON_VI_TRUC_THUOC");

    private static final Set<String> CBCCVC = Set.of("CAN_BO", "CONG_CHUC", "VIEN_CHUC");
    private static final Set<String> PRINCIPAL_OR_ABOVE = Set.of("01.001", "01.002");

    boolean woman() {
        return facts.woman();
    }

    /** The employment periods as CBCCVC. */
    List<Employment> employment() {
        return facts.employment().stream()
                .filter(period -> CBCCVC.contains(period.type()))
                .toList();
    }

    /** CBCCVC on payroll. */
    boolean staffOn(LocalDate day) {
        return typeOn(day).isPresent();
    }

    Optional<String> typeOn(LocalDate day) {
        return employment().stream()
                .filter(period -> holds(period.from(), period.to(), day))
                .map(Employment::type)
                .findFirst();
    }

    Optional<String> unitOn(LocalDate day) {
        return facts.assignments().stream()
                .filter(assignment -> holds(assignment.from(), assignment.to(), day))
                .map(Assignment::unit)
                .findFirst();
    }

    Stream<Post> postsOn(LocalDate day) {
        return facts.posts().stream().filter(post -> holds(post.from(), post.to(), day));
    }

    boolean leadsOn(LocalDate day) {
        return postsOn(day).findAny().isPresent();
    }

    boolean leadsAt(String level, LocalDate day) {
        return postsOn(day).anyMatch(post -> post.level().equals(level));
    }

    boolean plannedOn(LocalDate day) {
        return planningOn(day).findAny().isPresent();
    }

    boolean plannedBelowDepartmentOn(LocalDate day) {
        return planningOn(day).anyMatch(entry -> BELOW_DEPARTMENT.contains(entry.level()));
    }

    private Stream<Planning> planningOn(LocalDate day) {
        return facts.planning().stream().filter(entry -> holds(entry.from(), entry.to(), day));
    }

    boolean partyMemberOn(LocalDate day) {
        return membershipsOn(day).findAny().isPresent();
    }

    boolean officialPartyMemberOn(LocalDate day) {
        return membershipsOn(day).anyMatch(party -> happenedBy(day, party.official()));
    }

    private Stream<Party> membershipsOn(LocalDate day) {
        return facts.party().stream().filter(party -> holds(party.from(), party.to(), day));
    }

    /** "Of several grades the latest counts"; of those that began on one day, the last by code. */
    Optional<String> gradeOn(LocalDate day) {
        return facts.grades().stream()
                .filter(grade -> holds(grade.from(), grade.to(), day))
                .max(Comparator.comparing(Grade::from).thenComparing(Grade::code))
                .map(Grade::code);
    }

    boolean principalOn(LocalDate day) {
        return gradeOn(day).filter(PRINCIPAL_OR_ABOVE::contains).isPresent();
    }

    /** Born, for all that is known, on the last day of the month of birth. */
    int ageOn(LocalDate day) {
        int age = 0;
        while (!facts.birthMonth().plusYears(age + 1).atEndOfMonth().isAfter(day)) {
            age++;
        }
        return age;
    }
}
