package vn.hatinh.reporting.changes;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.contracts.indicators.IndicatorSeriesChanged.Point;
import vn.hatinh.reporting.readmodel.Sight;
import vn.hatinh.reporting.series.SeriesAnswer.SeriesPoint;

/**
 * A change as somebody is told of it: the new values, as the same caller would get them as a series.
 *
 * @param position of the counting behind the values
 * @param points the changed periods with their new values, earliest first
 * @param removed periods that have no value any more
 */
@Schema(description = "Chỉ tiêu đã thay đổi, với giá trị mới / An indicator that changed, with its new values")
public record ChangeNotice(
        String agency,
        String plan,
        String unit,
        String code,
        String reading,
        long position,
        Instant asOf,
        List<SeriesPoint> points,
        List<String> removed) {

    public ChangeNotice {
        points = List.copyOf(points);
        removed = List.copyOf(removed);
    }

    /** Nothing when who looks sees the same before and after. */
    static Optional<ChangeNotice> of(ValueChange change, Sight sight) {
        List<ValueChange.PointChange> seen = change.points().stream()
                .map(point -> new ValueChange.PointChange(see(sight, point.before()), see(sight, point.after())))
                .filter(point -> !Objects.equals(point.before(), point.after()))
                .toList();
        return seen.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChangeNotice(
                        change.agency(),
                        change.plan(),
                        change.unit(),
                        change.code(),
                        change.reading(),
                        change.position(),
                        change.asOf(),
                        seen.stream()
                                .filter(point -> point.after() != null)
                                .map(point -> SeriesPoint.of(point.after()))
                                .toList(),
                        seen.stream()
                                .filter(point -> point.after() == null)
                                .map(point -> point.before().period())
                                .toList()));
    }

    private static Point see(Sight sight, Point point) {
        return point == null ? null : sight.see(point);
    }
}
