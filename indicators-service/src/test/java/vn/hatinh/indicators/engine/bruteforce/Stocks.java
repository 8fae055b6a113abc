package vn.hatinh.indicators.engine.bruteforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import vn.hatinh.indicators.engine.facts.StaffFacts.Assessment;
import vn.hatinh.indicators.engine.facts.StaffFacts.Language;
import vn.hatinh.indicators.engine.facts.StaffFacts.Planning;

import static vn.hatinh.indicators.engine.bruteforce.Dates.happenedBy;
import static vn.hatinh.indicators.engine.bruteforce.Dates.holds;
import static vn.hatinh.indicators.engine.bruteforce.Definition.HEADLINE;
import static vn.hatinh.indicators.engine.bruteforce.Definition.count;
import static vn.hatinh.indicators.engine.bruteforce.Definition.share;

/** Sections I.2 and II: states on a day, of people. */
record Stocks(Records records, LocalDate day) {

    List<Definition> definitions() {
        Predicate<Person> staff = person -> person.staffOn(day);
        Predicate<Person> women = staff.and(Person::woman);
        Predicate<Person> leaders = staff.and(person -> person.leadsOn(day));
        Predicate<Person> seated = staff.and(this::inPartyCommittee);
        List<Definition> definitions = new ArrayList<>(List.of(
                share("1.1", HEADLINE, leaders, Person::woman),
                share("1.1", "c", staff.and(person -> person.leadsAt("SO", day)), Person::woman),
                share("1.1", "d", women, person -> person.leadsOn(day)),
                share("1.2", HEADLINE, staff.and(person -> person.plannedBelowDepartmentOn(day)), Person::woman),
                share("1.2", "b", women.and(p -> firstPlanned(p).isPresent()), this::appointedFromPlanning),
                share("1.2", "c", staff.and(this::appointedFromPlanning), Person::woman),
                share("1.3", HEADLINE, seated, Person::woman),
                share("1.3", "b", women, this::inPartyCommittee),
                share("1.4", HEADLINE, women, person -> person.partyMemberOn(day)),
                share("1.4", "b", women, person -> person.officialPartyMemberOn(day)),
                share("2.1", HEADLINE, women, this::suitable),
                count("2.1", "not-assessed", women.and(person -> latestAssessment(person)
                        .isEmpty())),
                share("5.2", HEADLINE, women, person -> records.languages().stream()
                        .anyMatch(language -> speaks(person, language))),
                share("II.2.1a", HEADLINE, staff.and(person -> person.principalOn(day)), Person::woman)));
        records.languages()
                .forEach(language ->
                        definitions.add(share("5.2", "lang:" + language, women, person -> speaks(person, language))));
        return definitions;
    }

    private boolean inPartyCommittee(Person person) {
        return person.facts().seats().stream().anyMatch(seat -> holds(seat.from(), seat.to(), day));
    }

    /** The day on which the first planning entry for a post below the department began. */
    private Optional<LocalDate> firstPlanned(Person person) {
        return person.facts().planning().stream()
                .filter(entry -> Person.BELOW_DEPARTMENT.contains(entry.level()))
                .map(Planning::from)
                .filter(from -> happenedBy(day, from))
                .min(LocalDate::compareTo);
    }

    private boolean appointedFromPlanning(Person person) {
        Optional<LocalDate> first = firstPlanned(person);
        return first.isPresent()
                && person.postsOn(day)
                        .filter(post -> Person.BELOW_DEPARTMENT.contains(post.level()))
                        .anyMatch(post -> post.from().compareTo(first.get()) >= 0);
    }

    private Optional<LocalDate> latestAssessment(Person person) {
        return person.facts().assessments().stream()
                .map(Assessment::on)
                .filter(on -> happenedBy(day, on))
                .max(LocalDate::compareTo);
    }

    /** With two results on one day nobody is suitable by accident. */
    private boolean suitable(Person person) {
        Optional<LocalDate> latest = latestAssessment(person);
        return latest.isPresent()
                && person.facts().assessments().stream()
                        .filter(assessment -> assessment.on().equals(latest.get()))
                        .allMatch(Assessment::suitable);
    }

    private boolean speaks(Person person, String language) {
        for (Language proof : person.facts().languages()) {
            boolean enough = proof.level() >= 3
                    || proof.basis().equals("BANG_DAI_HOC")
                    || proof.basis().equals("XAC_NHAN");
            if (proof.language().equals(language) && enough && holds(proof.from(), proof.to(), day)) {
                return true;
            }
        }
        return false;
    }
}
