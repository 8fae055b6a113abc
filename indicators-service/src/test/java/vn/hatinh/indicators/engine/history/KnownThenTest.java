package vn.hatinh.indicators.engine.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import vn.hatinh.indicators.engine.bruteforce.BruteForce;
import vn.hatinh.indicators.engine.bruteforce.Records;
import vn.hatinh.indicators.engine.contribution.ContributionTotal;
import vn.hatinh.indicators.engine.explain.ValueTrail;
import vn.hatinh.indicators.engine.facts.AgencyFact;
import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.facts.UnitHistory;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.engine.time.Period;
import vn.hatinh.indicators.engine.value.IndicatorValue;
import vn.hatinh.indicators.engine.value.Valuation;
import vn.hatinh.indicators.engine.value.ValueQuestion;
import vn.hatinh.indicators.sample.SampleState;

import static org.assertj.core.api.Assertions.assertThat;

/** The ledger takes one back to what was known after any event. */
class KnownThenTest implements PlannedDates {

    private static final Plan PLAN = SampleState.plan();

    @Provide
    Arbitrary<History> histories() {
        return Agencies.histories();
    }

    @Provide
    Arbitrary<Integer> places() {
        return Evenly.between(0, 1_000_000);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatWasKnownIsWhatPlainLoopsFindInTheRecordsOfThen(
            @ForAll("histories") History history,
            @ForAll long seed,
            @ForAll("places") int place,
            @ForAll("days") LocalDate day) {
        List<Delivery> deliveries = history.shuffled(seed);
        int known = place % (deliveries.size() + 1);
        Intake intake = new Intake(PLAN).accept(deliveries.subList(0, known));
        AgencyState then = intake.state();
        ContributionTotal since = new ContributionTotal();
        deliveries.subList(known, deliveries.size()).forEach(delivery -> {
            intake.accept(List.of(delivery));
            since.subtract(intake.lastChanges());
        });

        AgencyState back = new AgencyState(intake.state().sums().plus(since.listed()), then.units());

        assertThat(back).isEqualTo(then);
        List<Period> periods = List.of(Period.firstHalf(day.getYear()), Period.year(day.getYear()));
        assertThat(PlainLoops.differences(
                        new Valuation(Agencies.CODE, PLAN, back).all(List.of(day), periods),
                        new BruteForce(recordsAfter(deliveries.subList(0, known))).answers(List.of(day), periods)))
                .isEmpty();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theTrailOfAValuePassesEveryValueItHad(
            @ForAll("histories") History history, @ForAll long seed, @ForAll("days") LocalDate day) {
        for (String code : List.of("1.1", "2.1", "II.2.1b", "6.2")) {
            ValueQuestion question =
                    new ValueQuestion(Agencies.CODE, code, "headline", null, day, Period.year(day.getYear()));
            Intake intake = new Intake(PLAN);
            List<ValueTrail.Entry> entries = new ArrayList<>();
            List<Optional<IndicatorValue>> values = new ArrayList<>();
            values.add(question.answer(PLAN, intake.state()));
            for (Delivery delivery : history.shuffled(seed)) {
                AgencyState before = intake.state();
                intake.accept(List.of(delivery));
                entries.add(new ValueTrail.Entry(false, intake.lastChanges(), before.units()));
                values.add(question.answer(PLAN, intake.state()));
            }

            ValueTrail trail = new ValueTrail(question, PLAN, intake.state());
            for (int i = entries.size() - 1; i >= 0; i--) {
                Optional<ValueTrail.Move> move = trail.backBefore(entries.get(i));

                assertThat(Optional.ofNullable(trail.value())).isEqualTo(values.get(i));
                assertThat(move.isPresent()).isEqualTo(differ(values.get(i), values.get(i + 1)));
            }
        }
    }

    private static boolean differ(Optional<IndicatorValue> one, Optional<IndicatorValue> other) {
        return one.isPresent() != other.isPresent()
                || (one.isPresent() && !one.get().saysTheSameAs(other.get()));
    }

    /** The newest version of each record that was delivered. */
    private static Records recordsAfter(List<Delivery> deliveries) {
        Map<String, Delivery> newest = new HashMap<>();
        deliveries.forEach(delivery ->
                newest.merge(delivery.key(), delivery, (one, other) -> one.version() >= other.version() ? one : other));
        return new Records(
                Agencies.CODE,
                only(StaffFacts.class, newest).toList(),
                only(AgencyFact.class, newest).toList(),
                only(UnitHistory.class, newest).toList());
    }

    private static <T> Stream<T> only(Class<T> kind, Map<String, Delivery> newest) {
        return newest.values().stream()
                .map(delivery -> delivery.record().orElse(null))
                .filter(Objects::nonNull)
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
