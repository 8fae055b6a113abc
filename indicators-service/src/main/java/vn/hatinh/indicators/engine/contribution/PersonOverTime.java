package vn.hatinh.indicators.engine.contribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import vn.hatinh.indicators.engine.contribution.Timeline.Part;
import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.predicate.StaffVariables;
import vn.hatinh.indicators.engine.time.Horizon;

/** One person on every day of change, in their order. Only what may have changed on a day is looked at again. */
final class PersonOverTime {

    /** In the order of the components of {@link StaffVariables}. */
    private static final List<Variable> VARIABLES = List.of(
            new Variable(Part.SEX, PersonOnDay::woman),
            new Variable(Part.SEX, PersonOnDay::sex),
            new Variable(Part.BIRTH, PersonOnDay::age),
            new Variable(Part.EMPLOYMENT, PersonOnDay::type),
            new Variable(Part.ASSIGNMENTS, PersonOnDay::unit),
            new Variable(Part.GRADES, PersonOnDay::grade),
            new Variable(Part.POSTS, PersonOnDay::posts),
            new Variable(Part.PLANNING, PersonOnDay::planning),
            new Variable(Part.PLANNING, PersonOnDay::planned),
            new Variable(Part.SEATS, PersonOnDay::seats),
            new Variable(Part.PARTY, PersonOnDay::partyMember),
            new Variable(Part.PARTY, PersonOnDay::partyOfficial),
            new Variable(Part.ASSESSMENTS, PersonOnDay::assessed),
            new Variable(Part.ASSESSMENTS, PersonOnDay::suitable),
            new Variable(Part.LANGUAGES, PersonOnDay::languages),
            new Variable(Part.LANGUAGES, PersonOnDay::expiredLanguages),
            new Variable(Part.COURSES, PersonOnDay::completed),
            new Variable(Part.PREGNANCIES, PersonOnDay::openPregnancies),
            new Variable(Part.COMMITMENTS, PersonOnDay::commitments));

    private static final int UNIT = 4;

    /** @param part of the record that it is read from, and no other */
    private record Variable(Part part, Function<PersonOnDay, Object> value) {}

    /** @param values of the variables from the day on until the next look */
    record Look(LocalDate day, Object[] values) {

        String unit() {
            return (String) values[UNIT];
        }
    }

    private PersonOverTime() {}

    /** At least one; the first is on the first day of the horizon. */
    static List<Look> looks(StaffFacts facts, Scope scope, Horizon horizon) {
        List<Look> looks = new ArrayList<>();
        Timeline.changes(facts, horizon).forEach((day, parts) -> {
            Object[] last = looks.isEmpty()
                    ? new Object[VARIABLES.size()]
                    : looks.get(looks.size() - 1).values().clone();
            looks.add(look(new PersonOnDay(facts, scope, day), parts, last));
        });
        return looks;
    }

    private static Look look(PersonOnDay person, Set<Part> parts, Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (parts.contains(VARIABLES.get(i).part())) {
                values[i] = VARIABLES.get(i).value().apply(person);
            }
        }
        return new Look(person.day(), values);
    }
}
