package vn.hatinh.indicators.engine.value;

import java.util.List;

import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.engine.plan.Reading;

/**
 * One reading of one unit at every official cut-off of the plan at which the unit stands.
 *
 * @param id of the reading, with its placeholders filled
 */
public record Series(Indicator indicator, Reading reading, String id, String unit, List<IndicatorValue> points) {

    public Series {
        points = List.copyOf(points);
    }

    /** What tells it from the other series of the agency under the plan: {@code code/reading/unit}. */
    public String key() {
        return key(indicator, id, unit);
    }

    static String key(Indicator indicator, String id, String unit) {
        return String.join("/", indicator.code(), id, unit);
    }
}
