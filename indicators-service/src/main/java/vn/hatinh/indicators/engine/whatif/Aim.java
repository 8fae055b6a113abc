package vn.hatinh.indicators.engine.whatif;

import java.time.LocalDate;
import java.util.Objects;

import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.engine.plan.Reading;
import vn.hatinh.indicators.engine.plan.Target;
import vn.hatinh.indicators.engine.plan.Timing;
import vn.hatinh.indicators.engine.time.Horizon;
import vn.hatinh.indicators.engine.time.Period;
import vn.hatinh.indicators.engine.value.IndicatorValue;
import vn.hatinh.indicators.engine.value.Valuation;

/**
 * A value that is to reach a target.
 *
 * @param id the reading's id with its placeholders filled
 * @param day for a stock
 * @param period for a flow
 */
public record Aim(
        Indicator indicator, Reading reading, String id, String unit, LocalDate day, Period period, Target target) {

    public Aim {
        Objects.requireNonNull(target, "target");
    }

    /** The day whose sums the value is computed from. */
    public LocalDate at(Horizon horizon) {
        return reading.timing() == Timing.STOCK ? day : horizon.cutOff(period);
    }

    IndicatorValue value(Valuation valuation) {
        return reading.timing() == Timing.STOCK
                ? valuation.stock(indicator, reading, id, unit, day)
                : valuation.flow(indicator, reading, id, unit, period);
    }

    public Aim of(String otherUnit) {
        return new Aim(indicator, reading, id, otherUnit, day, period, target);
    }
}
