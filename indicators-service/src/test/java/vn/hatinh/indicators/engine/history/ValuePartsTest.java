package vn.hatinh.indicators.engine.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import vn.hatinh.indicators.engine.bruteforce.Records;
import vn.hatinh.indicators.engine.contribution.AgencyFactContributions;
import vn.hatinh.indicators.engine.contribution.Contribution;
import vn.hatinh.indicators.engine.contribution.FactReasons;
import vn.hatinh.indicators.engine.contribution.PersonalReasons;
import vn.hatinh.indicators.engine.contribution.StaffContributions;
import vn.hatinh.indicators.engine.facts.AgencyFact;
import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.given.Batch;
import vn.hatinh.indicators.engine.plan.Formula;
import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.engine.plan.Measure;
import vn.hatinh.indicators.engine.plan.Measure.Persons;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Reading;
import vn.hatinh.indicators.engine.plan.Timing;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.engine.time.Period;
import vn.hatinh.indicators.engine.value.Fraction;
import vn.hatinh.indicators.engine.value.IndicatorValue;
import vn.hatinh.indicators.engine.value.Valuation;
import vn.hatinh.indicators.engine.value.ValueParts;
import vn.hatinh.indicators.engine.value.ValueParts.Part;
import vn.hatinh.indicators.engine.value.ValueQuestion;
import vn.hatinh.indicators.sample.SampleState;

import static org.assertj.core.api.Assertions.assertThat;

/** The parts of a value add up to it, and whoever has no part in it is told why. */
class ValuePartsTest implements PlannedDates {

    private static final Plan PLAN = SampleState.plan();
    private static final StaffContributions STAFF = new StaffContributions(PLAN);
    private static final AgencyFactContributions FACTS = new AgencyFactContributions(PLAN);

    @Provide
    Arbitrary<Records> agencies() {
        return Agencies.agencies();
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void theRecordsOfAValueAddUpToItsNumeratorAndDenominator(
            @ForAll("agencies") Records records, @ForAll("days") LocalDate day) {
        AgencyState state = Batch.of(PLAN, records);
        List<List<Contribution>> contributions = new ArrayList<>();
        records.staff().forEach(facts -> contributions.add(STAFF.of(facts)));
        records.agencyFacts().forEach(fact -> contributions.add(FACTS.of(fact)));
        Period period = Period.year(day.getYear());

        new Valuation(Agencies.CODE, PLAN, state)
                .all(List.of(day), List.of(period))
                .forEach(value -> {
                    Reading reading = reading(value, state);
                    ValueParts parts = new ValueParts(question(value, day, period), PLAN, state, reading);
                    if (reading.formula() instanceof Formula.Share share) {
                        assertThat(total(contributions, parts, share.numerator()))
                                .as("numerator of %s", value)
                                .isEqualTo(
                                        value.quotient().numerator() == null
                                                ? 0
                                                : whole(value.quotient().numerator()));
                        assertThat(total(contributions, parts, share.denominator()))
                                .as("denominator of %s", value)
                                .isEqualTo(whole(value.quotient().denominator()));
                    } else if (reading.formula() instanceof Formula.ShareOfUnits share) {
                        Collection<Part> units = parts.units(share).values();
                        assertThat(units.stream()
                                        .filter(part -> part != Part.NONE)
                                        .count())
                                .isEqualTo(whole(value.quotient().denominator()));
                        assertThat(units.stream()
                                        .filter(part -> part == Part.NUMERATOR)
                                        .count())
                                .isEqualTo(whole(value.quotient().numerator()));
                    }
                });
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void aConditionFailsForWhoeverAMeasureDoesNotCount(
            @ForAll("agencies") Records records, @ForAll("days") LocalDate day) {
        PersonalReasons reasons = new PersonalReasons(PLAN);
        Period period = Period.year(day.getYear());
        for (StaffFacts facts : records.staff()) {
            AgencyState alone = AgencyState.EMPTY.plus(STAFF.of(facts));
            for (Measure measure : PLAN.measures().values()) {
                if (measure.subject() == Measure.Subject.STAFF
                        && !measure.predicate().keyed()) {
                    LocalDate at =
                            measure.timing() == Timing.FLOW ? PLAN.horizon().cutOff(period) : day;
                    boolean counted = alone.sums().ofAgency(measure.id(), "", measure.timing(), at) > 0;
                    boolean met = reasons.unmet(measure, facts, day, period).isEmpty()
                            && (measure.persons() == Persons.ON_DAY_OF_ACT || reasons.inScope(facts, at));
                    assertThat(met).as("%s of %s", measure.id(), facts).isEqualTo(counted);
                }
            }
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void aConditionFailsForEveryFactThatAMeasureDoesNotCount(
            @ForAll("agencies") Records records, @ForAll("days") LocalDate day) {
        Period period = Period.year(day.getYear());
        for (AgencyFact fact : records.agencyFacts()) {
            AgencyState alone = AgencyState.EMPTY.plus(new AgencyFactContributions(PLAN).of(fact));
            for (Measure measure : PLAN.measures().values()) {
                if (measure.subject() != Measure.Subject.STAFF
                        && !measure.predicate().keyed()) {
                    boolean counted = alone.sums()
                                    .ofAgency(
                                            measure.id(),
                                            "",
                                            measure.timing(),
                                            PLAN.horizon().cutOff(period))
                            > 0;
                    boolean met = FactReasons.unmet(
                                    measure, fact, period, PLAN.horizon().span(period))
                            .filter(List::isEmpty)
                            .isPresent();
                    assertThat(met).as("%s of %s", measure.id(), fact).isEqualTo(counted);
                }
            }
        }
    }

    private static long total(List<List<Contribution>> records, ValueParts parts, String measure) {
        return records.stream()
                .mapToLong(record -> parts.amounts(record).get(measure))
                .sum();
    }

    private static long whole(Fraction number) {
        return number.roundedDown();
    }

    private static ValueQuestion question(IndicatorValue value, LocalDate day, Period period) {
        return new ValueQuestion(Agencies.CODE, value.code(), value.reading(), value.unit(), day, period);
    }

    private static Reading reading(IndicatorValue value, AgencyState state) {
        Indicator indicator = PLAN.indicator(value.code()).orElseThrow();
        return Stream.of(indicator)
                .flatMap(known -> known.readings().stream())
                .filter(reading -> reading.ids(state.sums()::seenCodes).contains(value.reading()))
                .findFirst()
                .orElseThrow();
    }
}
