package vn.hatinh.indicators.engine.value;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Reading;
import vn.hatinh.indicators.engine.plan.Timing;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.engine.time.Horizon;
import vn.hatinh.indicators.engine.time.Period;

/**
 * Which value, whatever the state and the definition it is asked of.
 *
 * @param id the reading's id with its placeholders filled
 * @param unit null for the whole agency
 * @param day for a stock
 * @param period for a flow
 */
public record ValueQuestion(String agency, String code, String id, String unit, LocalDate day, Period period) {

    public ValueQuestion {
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(period, "period");
    }

    /** Empty when the plan has no such reading or the unit does not stand. */
    public Optional<IndicatorValue> answer(Plan plan, AgencyState state) {
        Valuation valuation = new Valuation(agency, plan, state);
        return plan.indicator(code).flatMap(indicator -> indicator.readings().stream()
                .filter(reading -> valuation.ids(reading).contains(id))
                .findFirst()
                .flatMap(reading -> value(valuation, indicator, reading, at(reading, plan.horizon()))));
    }

    private Optional<IndicatorValue> value(Valuation valuation, Indicator indicator, Reading reading, LocalDate at) {
        String asked = unit == null ? valuation.agencyUnit(at) : unit;
        if (!valuation.units(reading, at).contains(asked) || (indicator.yearsOnly() && period.firstHalf())) {
            return Optional.empty();
        }
        return Optional.of(
                reading.timing() == Timing.STOCK
                        ? valuation.stock(indicator, reading, id, asked, day)
                        : valuation.flow(indicator, reading, id, asked, period));
    }

    /** The day whose sums the value is computed from. */
    public LocalDate at(Reading reading, Horizon horizon) {
        return reading.timing() == Timing.STOCK ? day : horizon.cutOff(period);
    }

    /** The measures that can move the value, its status included. */
    public Set<String> measures(Plan plan) {
        return plan.indicator(code).stream()
                .flatMap(indicator -> Stream.concat(
                        indicator.readings().stream()
                                .flatMap(reading -> reading.formula().measures()),
                        Stream.of(indicator.evidence().inPeriod(), Plan.SEEN).filter(Objects::nonNull)))
                .collect(Collectors.toSet());
    }
}
