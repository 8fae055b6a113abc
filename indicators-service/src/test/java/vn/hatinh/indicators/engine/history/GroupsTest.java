package vn.hatinh.indicators.engine.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import vn.hatinh.indicators.engine.bruteforce.Answer;
import vn.hatinh.indicators.engine.bruteforce.BruteForce;
import vn.hatinh.indicators.engine.bruteforce.BruteForce.Key;
import vn.hatinh.indicators.engine.bruteforce.GroupsOfPeople;
import vn.hatinh.indicators.engine.bruteforce.Records;
import vn.hatinh.indicators.engine.contribution.StaffContributions;
import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.given.Batch;
import vn.hatinh.indicators.engine.group.GroupCounter;
import vn.hatinh.indicators.engine.group.GroupSums;
import vn.hatinh.indicators.engine.group.Grouping;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Timing;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.engine.time.Period;
import vn.hatinh.indicators.engine.value.Breakdown;
import vn.hatinh.indicators.engine.value.Breakdowns;
import vn.hatinh.indicators.engine.value.Fraction;
import vn.hatinh.indicators.engine.value.Quotient;
import vn.hatinh.indicators.engine.value.Valuation;
import vn.hatinh.indicators.sample.SampleState;

import static org.assertj.core.api.Assertions.assertThat;

/** Every value of people, told apart by type, age and grade: what plain loops find of each group, and together the value. */
class GroupsTest {

    private static final Plan PLAN = SampleState.plan();
    private static final StaffContributions STAFF = new StaffContributions(PLAN);

    @Provide
    Arbitrary<Records> agencies() {
        return Agencies.agencies();
    }

    @Provide
    Arbitrary<Period> periods() {
        return RandomDates.plannedYears().flatMap(year -> Arbitraries.of(Period.year(year), Period.firstHalf(year)));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void eachCellIsTheValueOfItsPeopleAndTogetherTheyAreTheValue(
            @ForAll("agencies") Records records, @ForAll("periods") Period period) {
        Asked asked = new Asked(records, period);

        List<Value> values = asked.values().toList();

        assertThat(values.stream().flatMap(asked::differences).limit(20)).isEmpty();
        assertThat(values)
                .extracting(Value::toString)
                .contains(
                        "1.1 headline by age",
                        "1.4 headline by grade",
                        "1.4 c by type",
                        "2.2 headline by type",
                        "4.1 headline by grade",
                        "5.2 headline by age")
                .noneMatch(value -> value.startsWith("4.2b") || value.startsWith("6.1") || value.startsWith("3."));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void theHeadcountTellsTheSameByThePlansOwnReadings(
            @ForAll("agencies") Records records, @ForAll("periods") Period period) {
        Asked asked = new Asked(records, period);
        for (String sex : List.of("sex:NU", "sex:NAM")) {
            Breakdowns headcount = asked.of("H", sex);
            for (Grouping by : Grouping.values()) {
                assertThat(headcount.grouping(by.id()))
                        .as("the plan has a reading for it")
                        .isEmpty();
                List<Fraction> ofPlan = headcount.by(by.id(), PLAN.horizon().cutOff(period)).cells().values().stream()
                        .map(Quotient::value)
                        .filter(value -> !value.isZero())
                        .sorted()
                        .toList();

                assertThat(headcount.by(by, asked.people).cells().values().stream()
                                .map(Quotient::value)
                                .filter(value -> !value.isZero())
                                .sorted())
                        .containsExactlyElementsOf(ofPlan);
            }
        }
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void agenciesTogetherAreTheSumOfTheirCells(
            @ForAll("agencies") Records one, @ForAll("agencies") Records other, @ForAll("periods") Period period) {
        List<StaffFacts> all = new ArrayList<>(one.staff());
        all.addAll(other.staff());
        GroupSums together = GroupSums.union(List.of(people(one.staff(), period), people(other.staff(), period)));
        GroupSums atOnce = people(all, period);

        for (Grouping by : Grouping.values()) {
            assertThat(together.cells(by, PLAN)).isEqualTo(atOnce.cells(by, PLAN));
            PLAN.measures().keySet().forEach(measure -> atOnce.cells(by, PLAN)
                    .forEach(cell -> assertThat(together.of(measure, "", by, cell))
                            .as("%s of %s", measure, cell)
                            .isEqualTo(atOnce.of(measure, "", by, cell))));
        }
    }

    private static GroupSums people(List<StaffFacts> staff, Period period) {
        GroupCounter counter = new GroupCounter(STAFF.onDay(PLAN.horizon().cutOff(period)));
        staff.forEach(counter::add);
        return counter.sums();
    }

    /** One value and what it is told apart by. */
    private record Value(String code, String id, Timing timing, Grouping by) {
        @Override
        public String toString() {
            return code + " " + id + " by " + by.id();
        }
    }

    /** An agency at a cut-off. */
    private static final class Asked {

        private final Period period;
        private final AgencyState state;
        private final Valuation valuation;
        private final String agencyUnit;
        private final GroupSums people;
        private final Map<Grouping, Map<String, Map<Key, Answer>>> groups = new TreeMap<>();

        private Asked(Records records, Period period) {
            this.period = period;
            this.state = Batch.of(PLAN, records);
            this.valuation = new Valuation(Agencies.CODE, PLAN, state);
            this.agencyUnit = valuation.agencyUnit(PLAN.horizon().cutOff(period));
            this.people = people(records.staff(), period);
            for (Grouping by : Grouping.values()) {
                groups.put(
                        by,
                        GroupsOfPeople.by(by.id(), records, PLAN.horizon().cutOff(period)).entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, group -> new BruteForce(group.getValue())
                                        .answers(List.of(PLAN.horizon().cutOff(period)), List.of(period)))));
            }
        }

        private Breakdowns of(String code, String id) {
            var indicator = PLAN.indicator(code).orElseThrow();
            var reading = indicator.readings().stream()
                    .filter(any -> valuation.ids(any).contains(id))
                    .findFirst()
                    .orElseThrow();
            return new Breakdowns(PLAN, state, indicator, reading, id);
        }

        private Stream<Value> values() {
            return PLAN.indicators().flatMap(indicator -> indicator.readings().stream()
                    .flatMap(reading -> valuation.ids(reading).stream()
                            .flatMap(id -> of(indicator.code(), id).dimensions().stream()
                                    .flatMap(dimension -> Grouping.of(dimension).stream())
                                    .map(by -> new Value(indicator.code(), id, reading.timing(), by)))));
        }

        private Stream<String> differences(Value value) {
            LocalDate day = PLAN.horizon().cutOff(period);
            Key key = new Key(
                    value.code(),
                    value.id(),
                    agencyUnit,
                    value.timing(),
                    value.timing() == Timing.STOCK ? day.toString() : period.toString());
            Breakdown breakdown = of(value.code(), value.id()).by(value.by(), people);
            Map<String, Map<Key, Answer>> found = groups.get(value.by());
            Stream<String> cells = Stream.concat(breakdown.cells().keySet().stream(), found.keySet().stream())
                    .distinct()
                    .filter(cell -> !same(
                            breakdown.cells().get(cell),
                            found.getOrDefault(cell, Map.of()).get(key)))
                    .map(cell -> value + ", " + cell + ": " + breakdown.cells().get(cell));
            return breakdown.total().equals(quotient(value))
                    ? cells
                    : Stream.concat(Stream.of(value + " is not " + breakdown.total()), cells);
        }

        private Quotient quotient(Value value) {
            var indicator = PLAN.indicator(value.code()).orElseThrow();
            var reading = indicator.readings().stream()
                    .filter(any -> valuation.ids(any).contains(value.id()))
                    .findFirst()
                    .orElseThrow();
            return (value.timing() == Timing.STOCK
                            ? valuation.stock(
                                    indicator,
                                    reading,
                                    value.id(),
                                    agencyUnit,
                                    PLAN.horizon().cutOff(period))
                            : valuation.flow(indicator, reading, value.id(), agencyUnit, period))
                    .quotient();
        }

        /** Nothing at all is what is found of a group without people. */
        private static boolean same(Quotient cell, Answer answer) {
            if (cell == null || answer == null) {
                return (cell == null || cell.numerator().isZero())
                        && (answer == null || answer.numerator().isZero());
            }
            return cell.numerator().equals(answer.numerator())
                    && Objects.equals(cell.denominator(), answer.denominator());
        }
    }
}
