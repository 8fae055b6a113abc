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
}
