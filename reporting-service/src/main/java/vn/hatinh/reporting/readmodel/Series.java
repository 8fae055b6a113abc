package vn.hatinh.reporting.readmodel;

import java.util.List;
import java.util.Optional;

import vn.hatinh.contracts.indicators.IndicatorSeriesChanged.Point;
import vn.hatinh.contracts.indicators.MeasureKind;

/** One reading of one indicator for one unit at every cut-off of the plan, earliest first. */
public record Series(String code, String reading, MeasureKind kind, List<Point> points) {

    /** Id of the reading that the target speaks of. */
    public static final String HEADLINE = "headline";

    public Series {
        points = List.copyOf(points);
    }

    /** The value of a period: an ISO date for a stock, {@code 2025} or {@code 2025-H1} for a flow. */
    public Optional<Point> point(String period) {
        return points.stream().filter(point -> point.period().equals(period)).findFirst();
    }
}
