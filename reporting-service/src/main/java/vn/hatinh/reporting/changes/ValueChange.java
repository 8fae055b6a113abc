package vn.hatinh.reporting.changes;

import java.time.Instant;
import java.util.List;

import vn.hatinh.contracts.indicators.IndicatorSeriesChanged.Point;

/**
 * A change of one reading of one indicator in one unit; or, when {@code code} is null, that the agency was filled as a
 * whole.
 *
 * @param id number in the log, which grows in the order in which changes became visible
 * @param position and {@code asOf}: of the counting behind the new values
 */
public record ValueChange(
        ChangeId id,
        String agency,
        String plan,
        String unit,
        String code,
        String reading,
        long position,
        Instant asOf,
        Instant loggedAt,
        List<PointChange> points) {

    /** A value before and after; null where there was, or is, none. */
    public record PointChange(Point before, Point after) {}

    public ValueChange {
        points = List.copyOf(points);
    }

    public boolean isWholeAgency() {
        return code == null;
    }
}
