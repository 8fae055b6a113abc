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

    /** The value of {@code 2025} or {@code 2025-H1}: a stock's on its cut-off, what happened in it for a flow. */
    public Optional<Point> point(String officialPeriod) {
        return points.stream()
                .filter(point -> OfficialPeriod.of(point).name().equals(officialPeriod))
                .findFirst();
    }
}
