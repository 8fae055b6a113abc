package vn.hatinh.reporting.sdmx.data;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.hatinh.reporting.sdmx.structure.FlowSeries;
import vn.hatinh.reporting.statistics.PublishedFigure;

/**
 * Which figures of a flow are asked for.
 *
 * @param from first period, or null
 * @param to last period, or null
 * @param firstN how many figures of each series from its beginning; null: all
 * @param lastN how many figures of each series from its end; null: all
 * @param updatedAfter only series that changed since; null: all
 */
public record DataQuery(
        SeriesKey key, TimePeriod from, TimePeriod to, Integer firstN, Integer lastN, Instant updatedAfter) {

    /** The series as asked for; empty when nothing of it is. */
    public Optional<FlowSeries> select(FlowSeries series) {
        if (!key.matches(series.key()) || !isNewEnough(series)) {
            return Optional.empty();
        }
        List<PublishedFigure> figures = ends(series.figures().stream()
                .filter(figure -> isWithin(TimePeriod.of(figure)))
                .toList());
        return figures.isEmpty() ? Optional.empty() : Optional.of(series.with(figures));
    }

    private boolean isNewEnough(FlowSeries series) {
        return updatedAfter == null || series.asOf() == null || series.asOf().isAfter(updatedAfter);
    }

    /** A period is within when the whole of it is. */
    private boolean isWithin(TimePeriod period) {
        return (from == null || !period.first().isBefore(from.first()))
                && (to == null || !period.last().isAfter(to.last()));
    }

    /** Who asks for both ends gets both, and no figure twice. */
    private List<PublishedFigure> ends(List<PublishedFigure> figures) {
        int size = figures.size();
        if (firstN == null && lastN == null || (firstN == null ? 0 : firstN) + (lastN == null ? 0 : lastN) >= size) {
            return figures;
        }
        return Stream.concat(
                        firstN == null ? Stream.of() : figures.stream().limit(firstN),
                        lastN == null ? Stream.of() : figures.stream().skip(Math.max(0, size - lastN)))
                .toList();
    }
}
