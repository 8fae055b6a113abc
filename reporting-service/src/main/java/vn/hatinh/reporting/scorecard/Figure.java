package vn.hatinh.reporting.scorecard;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.contracts.indicators.Disclosure;
import vn.hatinh.contracts.indicators.IndicatorSeriesChanged.Point;
import vn.hatinh.contracts.indicators.IndicatorStatus;

/**
 * What a reading says about a period.
 *
 * @param period an ISO date for a stock, a year for a flow
 * @param value null when there is none: nothing happened to take a share of, or nothing was recorded
 * @param numerator null when its input was not recorded
 * @param denominator null for a plain count
 * @param status null except for the agency's headline reading
 * @param disclosure how much of it the caller gets; null when there is nothing to get
 */
public record Figure(
        String period,
        @Schema(nullable = true) BigDecimal value,
        @Schema(nullable = true) BigDecimal numerator,
        @Schema(nullable = true) BigDecimal denominator,
        @Schema(nullable = true) IndicatorStatus status,
        @Schema(nullable = true) Disclosure disclosure) {

    static Figure of(Point point) {
        return new Figure(
                point.period(),
                point.value(),
                point.numerator(),
                point.denominator(),
                point.status(),
                point.shown().disclosure());
    }

    /** Nothing is known about the period. */
    static Figure unknown(String period) {
        return new Figure(period, null, null, null, null, null);
    }

    /** There was nothing to take a share of ("không phát sinh"). */
    public boolean nothingOccurred() {
        return denominator != null && denominator.signum() == 0;
    }
}
