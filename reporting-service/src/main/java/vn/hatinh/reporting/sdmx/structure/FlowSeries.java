package vn.hatinh.reporting.sdmx.structure;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.hatinh.reporting.sdmx.model.Dimension;
import vn.hatinh.reporting.statistics.PublishedFigure;
import vn.hatinh.reporting.statistics.StatisticalSeries;

/**
 * A series of one frequency under its key.
 *
 * @param figures of this frequency only, earliest first
 */
public record FlowSeries(Map<Dimension, String> key, StatisticalSeries series, List<PublishedFigure> figures) {

    public FlowSeries {
        key = new EnumMap<>(key);
        figures = List.copyOf(figures);
    }

    public Instant asOf() {
        return series.asOf();
    }

    /** As queries write it: {@code A.H27_13._T.1_1.HEADLINE._Z._T._T}. */
    public String keyText() {
        return Arrays.stream(Dimension.values()).map(key::get).collect(Collectors.joining("."));
    }

    public FlowSeries with(List<PublishedFigure> other) {
        return new FlowSeries(key, series, other);
    }
}
