package vn.hatinh.indicators.engine.bruteforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** II.2.1b and 6.2b, which count units by the staff directly assigned to them. Units without staff are left out. */
record UnitReadings(List<Person> everybody, Units units, LocalDate day) {

    /** {@code looked} are the units asked about. */
    Answer withWomenLeading(List<String> looked) {
        List<String> mostlyWomen = looked.stream()
                .filter(unit -> Set.of("PHONG", "DON_VI_TRUC_THUOC").contains(units.kind(unit)))
                .filter(this::isStaffed)
                .filter(unit -> 2 * count(unit, Person::woman) >= count(unit, person -> true))
                .toList();
        return Answer.share(
                mostlyWomen.stream()
                        .filter(unit -> hasWomanLeading(unit) || hasPlannedWoman(unit))
                        .count(),
                mostlyWomen.size());
    }

    Answer allSigned(List<String> looked, Flows flows) {
        List<String> staffed = looked.stream().filter(this::isStaffed).toList();
        return Answer.share(
                staffed.stream()
                        .filter(unit -> count(unit, person -> !flows.signed(person)) == 0)
                        .count(),
                staffed.size());
    }

    private boolean isStaffed(String unit) {
        return count(unit, person -> true) > 0;
    }

    private long count(String unit, Predicate<Person> condition) {
        return everybody.stream()
                .filter(person -> person.staffOn(day))
                .filter(person -> person.unitOn(day).filter(unit::equals).isPresent())
                .filter(condition)
                .count();
    }

    /** "A woman in a leadership post of the unit": the post's unit, wherever she works. */
    private boolean hasWomanLeading(String unit) {
        return everybody.stream()
                .filter(person -> person.woman() && person.staffOn(day))
                .anyMatch(person ->
                        person.postsOn(day).anyMatch(post -> post.unit().equals(unit)));
    }

    /** "A woman of the unit in quy hoạch". */
    private boolean hasPlannedWoman(String unit) {
        return count(unit, person -> person.woman() && person.plannedOn(day)) > 0;
    }
}
