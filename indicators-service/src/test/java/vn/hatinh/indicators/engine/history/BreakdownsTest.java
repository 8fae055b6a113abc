package vn.hatinh.indicators.engine.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import vn.hatinh.indicators.engine.bruteforce.Records;
import vn.hatinh.indicators.engine.given.Batch;
import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Reading;
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

/** Whatever a value is taken apart by, its parts make the value again. */
class BreakdownsTest implements PlannedDates {

    private static final Plan PLAN = SampleState.plan();

    @Provide
    Arbitrary<Records> agencies() {
        return Agencies.agencies();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theCellsAddUpToTheValueOfTheAgency(@ForAll("agencies") Records records, @ForAll("years") int year) {
        AgencyState state = Batch.of(PLAN, records);
        Valuation valuation = new Valuation(Agencies.CODE, PLAN, state);
        List<String> takenApart = new ArrayList<>();
        PLAN.indicators().forEach(indicator -> indicator
                .readings()
                .forEach(reading -> valuation.ids(reading).forEach(id -> {
                    Breakdowns breakdowns = new Breakdowns(PLAN, state, indicator, reading, id);
                    for (String dimension : ofSums(breakdowns)) {
                        Period period = Period.year(year);
                        Breakdown breakdown =
                                breakdowns.by(dimension, PLAN.horizon().cutOff(period));
                        takenApart.add(indicator.code() + " " + id + " by " + dimension);
                        assertThat(breakdown.total()).isEqualTo(value(valuation, indicator, reading, id, period));
                        assertAddsUp(breakdown, Quotient::numerator);
                        assertAddsUp(breakdown, Quotient::denominator);
                    }
                })));

        assertThat(takenApart)
                .contains("1.1 headline by unit", "4.1 headline by unit", "H sex:NU by age", "H sex:NAM by grade");
    }

    /** The other dimensions take records apart. */
    private static List<String> ofSums(Breakdowns breakdowns) {
        return breakdowns.dimensions().stream()
                .filter(dimension -> breakdowns.grouping(dimension).isEmpty())
                .toList();
    }

    private static void assertAddsUp(Breakdown breakdown, Function<Quotient, Fraction> number) {
        Fraction total = number.apply(breakdown.total());
        if (total != null) {
            assertThat(sum(breakdown.cells().values(), number)).isEqualTo(total.roundedDown());
            assertThat(breakdown.cells().values())
                    .allSatisfy(
                            cell -> assertThat(number.apply(cell).roundedDown()).isNotNegative());
        }
    }

    private static long sum(Collection<Quotient> cells, Function<Quotient, Fraction> number) {
        return cells.stream()
                .mapToLong(cell -> number.apply(cell).roundedDown())
                .sum();
    }

    private static Quotient value(Valuation valuation, Indicator indicator, Reading reading, String id, Period period) {
        LocalDate day = PLAN.horizon().cutOff(period);
        String agency = valuation.agencyUnit(day);
        return reading.timing() == Timing.STOCK
                ? valuation.stock(indicator, reading, id, agency, day).quotient()
                : valuation.flow(indicator, reading, id, agency, period).quotient();
    }
}
