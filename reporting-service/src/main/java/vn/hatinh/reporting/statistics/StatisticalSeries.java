package vn.hatinh.reporting.statistics;

import java.time.Instant;
import java.util.List;

import vn.hatinh.contracts.indicators.MeasureKind;
import vn.hatinh.contracts.indicators.PlanPublished;
import vn.hatinh.contracts.indicators.PlanPublished.Goal;
import vn.hatinh.contracts.indicators.PlanPublished.Indicator;
import vn.hatinh.contracts.indicators.PlanPublished.Reading;

/**
 * One series with everything that says what it is.
 *
 * @param unit null for the whole agency
 * @param asOf when the newest change was recorded that moved the series or, for who sees controlled figures only, any of
 *     the agency
 * @param figures at every official cut-off, earliest first
 */
public record StatisticalSeries(
        String agency,
        String unit,
        PlanPublished plan,
        Goal goal,
        Indicator indicator,
        Reading reading,
        String readingId,
        MeasureKind kind,
        Instant asOf,
        List<PublishedFigure> figures) {

    public StatisticalSeries {
        figures = List.copyOf(figures);
    }

    public ReadingKey key() {
        return ReadingKey.of(readingId);
    }
}
