package vn.hatinh.indicators.engine.bruteforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.hatinh.indicators.engine.plan.Timing;
import vn.hatinh.indicators.engine.time.Period;

import static vn.hatinh.indicators.engine.bruteforce.Definition.HEADLINE;

/**
 * The definitions of Plan 662's indicators as plain loops over the records: slow, and without the engine's ideas, so that
 * both can only agree by being right. A falling value is compared with years of the plan only.
 */
public final class BruteForce {

    /** Which value. */
    public record Key(String code, String reading, String unit, Timing timing, String period) {}

    private final Records records;
    private final Closing closing;
    private final List<Person> people;
    private final Statuses statuses;
    private final Map<LocalDate, Map<String, Answer>> headlines = new HashMap<>();

    public BruteForce(Records records) {
        this(records, Closing.OF_THE_CALENDAR);
    }

    public BruteForce(Records records, Closing closing) {
        this.records = records;
        this.closing = closing;
        this.people = records.people();
        this.statuses = new Statuses(records, closing, (code, cutOff) -> headlines
                .computeIfAbsent(cutOff, this::headlinesOfAgency)
                .get(code));
    }

    /** Every reading of every unit on the days (stocks) and in the periods (flows). */
    public Map<Key, Answer> answers(List<LocalDate> days, List<Period> periods) {
        Map<Key, Answer> answers = new HashMap<>();
        days.forEach(
                day -> stocks(day, asked(day)).forEach((key, answer) -> answers.put(key, judged(key, answer, day))));
        periods.forEach(period -> flows(period, asked(closing.of(period)))
                .forEach((key, answer) -> answers.put(key, judged(key, answer, closing.of(period)))));
        return answers;
    }

    private Answer judged(Key key, Answer answer, LocalDate at) {
        if (!key.reading().equals(HEADLINE)) {
            return answer;
        }
        boolean ofAgency = key.unit().equals(new Units(records, at).agency());
        return answer.judged(
                ofAgency ? statuses.of(key.code(), answer, at) : null, statuses.distance(key.code(), answer));
    }

    private Map<String, Answer> headlinesOfAgency(LocalDate cutOff) {
        Set<String> agency = Set.of(new Units(records, cutOff).agency());
        Period period =
                cutOff.getMonthValue() < 10 ? Period.firstHalf(cutOff.getYear()) : Period.year(cutOff.getYear());
        Map<Key, Answer> answers = stocks(cutOff, agency);
        answers.putAll(flows(period, agency));
        Map<String, Answer> headlinesByCode = new HashMap<>();
        answers.forEach((key, answer) -> {
            if (key.reading().equals(HEADLINE)) {
                headlinesByCode.put(key.code(), answer);
            }
        });
        return headlinesByCode;
    }

    private Map<Key, Answer> stocks(LocalDate day, Set<String> asked) {
        List<Definition> definitions = new ArrayList<>(new Stocks(records, day).definitions());
        definitions.addAll(new Headcount(records, day).definitions());
        Map<Key, Answer> answers = new HashMap<>();
        Units units = new Units(records, day);
        UnitReadings unitReadings = new UnitReadings(people, units, day);
        for (String unit : asked) {
            ofPeople(definitions, unit, units, Timing.STOCK, day.toString(), answers);
            answers.put(
                    new Key("II.2.1b", HEADLINE, unit, Timing.STOCK, day.toString()),
                    unitReadings.withWomenLeading(looked(unit, units)));
        }
        return answers;
    }

    private Map<Key, Answer> flows(Period period, Set<String> asked) {
        Flows flows = new Flows(period, closing);
        List<Definition> definitions = flows.definitions();
        Map<Key, Answer> answers = new HashMap<>();
        Units units = new Units(records, closing.of(period));
        UnitReadings unitReadings = new UnitReadings(people, units, closing.of(period));
        for (String unit : asked) {
            ofPeople(definitions, unit, units, Timing.FLOW, period.toString(), answers);
            answers.put(
                    new Key("6.2", "b", unit, Timing.FLOW, period.toString()),
                    unitReadings.allSigned(looked(unit, units), flows));
        }
        new AgencyFigures(records, period, closing)
                .answers()
                .forEach((reading, answer) -> answers.put(
                        new Key(reading.code(), reading.id(), units.agency(), Timing.FLOW, period.toString()), answer));
        return answers;
    }

    private Set<String> asked(LocalDate day) {
        Units units = new Units(records, day);
        Set<String> asked = new LinkedHashSet<>(units.standing());
        asked.add(units.agency());
        return asked;
    }

    private void ofPeople(
            List<Definition> definitions,
            String unit,
            Units units,
            Timing timing,
            String period,
            Map<Key, Answer> answers) {
        List<Person> counted =
                people.stream().filter(person -> counts(person, unit, units)).toList();
        definitions.forEach(definition -> answers.put(
                new Key(definition.code(), definition.reading(), unit, timing, period), definition.over(counted)));
    }

    /** "The agency counts everyone; a unit counts those assigned to it or to a unit below it on the cut-off." */
    private static boolean counts(Person person, String unit, Units units) {
        return unit.equals(units.agency())
                || person.unitOn(units.day())
                        .filter(assigned -> units.within(assigned, unit))
                        .isPresent();
    }

    private static List<String> looked(String unit, Units units) {
        return unit.equals(units.agency())
                ? units.standing()
                : units.standing().stream()
                        .filter(other -> units.within(other, unit))
                        .toList();
    }
}
