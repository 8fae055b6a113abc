package vn.hatinh.reporting.series;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.contracts.indicators.Disclosure;
import vn.hatinh.contracts.indicators.IndicatorSeriesChanged.Point;
import vn.hatinh.contracts.indicators.IndicatorStatus;
import vn.hatinh.contracts.indicators.MeasureKind;
import vn.hatinh.reporting.freshness.AnswerFreshness;
import vn.hatinh.reporting.readmodel.Freshness;
import vn.hatinh.reporting.readmodel.IndicatorSeries;
import vn.hatinh.reporting.readmodel.OfficialPeriod;
import vn.hatinh.reporting.readmodel.Series;

/**
 * One reading of one indicator for one unit at every cut-off of the plan, earliest first.
 *
 * @param asOf when the newest counted change was recorded
 * @param position in the event stream
 */
public record SeriesAnswer(
        String agency,
        String plan,
        String unit,
        String code,
        String reading,
        MeasureKind kind,
        @Schema(nullable = true) Instant asOf,
        long position,
        AnswerFreshness freshness,
        List<SeriesPoint> points) {

    /**
     * The value at a cut-off; see the scorecard for the meaning of what is null.
     *
     * @param period an ISO date for a stock, {@code 2025} or {@code 2025-H1} for a flow
     * @param disclosure how much of it the caller gets
     * @param officialPeriod the year {@code 2025} or half-year {@code 2025-H1} that the cut-off ends
     * @param from first day of that period
     */
    public record SeriesPoint(
            String period,
            LocalDate cutOff,
            @Schema(nullable = true) BigDecimal value,
            @Schema(nullable = true) BigDecimal numerator,
            @Schema(nullable = true) BigDecimal denominator,
            @Schema(nullable = true) IndicatorStatus status,
            @Schema(nullable = true) BigDecimal target,
            @Schema(nullable = true) Long distanceInPeople,
            Disclosure disclosure,
            String officialPeriod,
            LocalDate from) {

        public static SeriesPoint of(Point point) {
            OfficialPeriod days = OfficialPeriod.of(point);
            return new SeriesPoint(
                    point.period(),
                    point.cutOff(),
                    point.value(),
                    point.numerator(),
                    point.denominator(),
                    point.status(),
                    point.target(),
                    point.distanceInPeople(),
                    point.shown().disclosure(),
                    days.name(),
                    days.from());
        }
    }

    static SeriesAnswer of(IndicatorSeries.Key key, Series series, Freshness counted, AnswerFreshness freshness) {
        return new SeriesAnswer(
                key.agency(),
                key.plan(),
                key.unit(),
                key.code(),
                key.reading(),
                series.kind(),
                counted.asOf(),
                counted.position(),
                freshness,
                series.points().stream().map(SeriesPoint::of).toList());
    }
}
