package vn.hatinh.indicators.engine.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import vn.hatinh.indicators.engine.bruteforce.BruteForce;
import vn.hatinh.indicators.engine.bruteforce.Records;
import vn.hatinh.indicators.engine.forecast.Forecast;
import vn.hatinh.indicators.engine.given.Batch;
import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Reading;
import vn.hatinh.indicators.engine.value.Fraction;
import vn.hatinh.indicators.sample.SampleState;

import static org.assertj.core.api.Assertions.assertThat;

/** A target turns on the day on which plain loops, asked day after day, first find it otherwise. */
class ForecastTest {

    private static final Plan PLAN = SampleState.plan();
    private static final Set<String> CODES = Set.of("1.1", "1.2", "1.3", "5.2");

    @Provide
    Arbitrary<Records> agencies() {
        return Agencies.agencies();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return RandomDates.days(Evenly.between(2023, 2026));
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void aTargetTurnsOnEveryDayThatIsOtherwise(@ForAll("agencies") Records records, @ForAll("days") LocalDate today) {
        Forecast forecast = new Forecast(Agencies.CODE, PLAN, Batch.of(PLAN, records), today);
        for (String code : CODES) {
            Indicator indicator = PLAN.indicator(code).orElseThrow();
            Reading headline = indicator.headline().orElseThrow();
            List<Forecast.Turn> turns = forecast.turns(indicator, headline);
            boolean now = forecast.reachedToday(indicator, headline);

            assertThat(now).isEqualTo(reached(records, indicator, today));
            assertThat(turns).allSatisfy(turn -> assertThat(turn.day()).isAfter(today));
            DaysOfChange.of(records, PLAN.horizon()).stream()
                    .filter(day -> day.isAfter(today))
                    .limit(40)
                    .forEach(day -> assertThat(reached(records, indicator, day))
                            .as("%s on %s", code, day)
                            .isEqualTo(reached(turns, now, day)));
        }
    }

    private static boolean reached(List<Forecast.Turn> turns, boolean now, LocalDate day) {
        return turns.stream()
                .filter(turn -> !turn.day().isAfter(day))
                .map(Forecast.Turn::reached)
                .reduce(now, (earlier, later) -> later);
    }

    private static boolean reached(Records records, Indicator indicator, LocalDate day) {
        return new BruteForce(records)
                .answers(List.of(day), List.of()).entrySet().stream()
                        .filter(answer -> answer.getKey().code().equals(indicator.code())
                                && answer.getKey().reading().equals(Reading.HEADLINE)
                                && answer.getValue().status() != null)
                        .anyMatch(answer -> answer.getValue().value() != null
                                && answer.getValue()
                                                .value()
                                                .compareTo(Fraction.of(
                                                        indicator.target().figure()))
                                        >= 0);
    }
}
