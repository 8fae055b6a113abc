package vn.hatinh.indicators.engine.bruteforce;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.hatinh.indicators.engine.facts.StaffFacts.Employment;

import static vn.hatinh.indicators.engine.bruteforce.Dates.holds;

/** People told apart by looking through each one's rows; nothing stands for who has no such row. */
public final class GroupsOfPeople {

    private GroupsOfPeople() {}

    /** The same agency as often as there are groups, each time with one of them as its only staff. */
    public static Map<String, Records> by(String dimension, Records records, LocalDate day) {
        Function<Person, String> group =
                switch (dimension) {
                    case "type" -> person -> typeOn(person, day);
                    case "age" -> person -> band(person.ageOn(day));
                    default -> person -> person.gradeOn(day).orElse("");
                };
        return records.people().stream()
                .collect(Collectors.groupingBy(group, Collectors.mapping(Person::facts, Collectors.toList())))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        people -> new Records(
                                records.agency(), people.getValue(), records.agencyFacts(), records.units())));
    }

    /** Contract staff included: who became that counts where something else happened to them before. */
    private static String typeOn(Person person, LocalDate day) {
        return person.facts().employment().stream()
                .filter(period -> holds(period.from(), period.to(), day))
                .map(Employment::type)
                .findFirst()
                .orElse("");
    }

    private static String band(int age) {
        if (age < 30) {
            return "<30";
        } else if (age <= 39) {
            return "30-39";
        }
        return age <= 49 ? "40-49" : "50+";
    }
}
