package vn.hatinh.reporting.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;

import vn.hatinh.contracts.indicators.Disclosure;
import vn.hatinh.contracts.indicators.IndicatorSeriesChanged.Point;
import vn.hatinh.contracts.indicators.IndicatorStatus;
import vn.hatinh.reporting.readmodel.OfficialPeriod;
import vn.hatinh.reporting.readmodel.Sight;

/**
 * A figure at an official cut-off as the asker may see it.
 *
 * @param period as it was published: an ISO date for a stock, {@code 2025} or {@code 2025-H1} for a flow
 * @param disclosure how much of it the asker sees
 * @param forEverybody how much of it everybody may see
 * @param of the period that the cut-off ends
 */
public record PublishedFigure(
        String period,
        LocalDate cutOff,
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        BigDecimal target,
        IndicatorStatus status,
        Long distanceInPeople,
        Disclosure disclosure,
        Disclosure forEverybody,
        OfficialPeriod of) {

    static PublishedFigure of(Point point, Sight sight) {
        Point seen = sight.see(point);
        return new PublishedFigure(
                seen.period(),
                seen.cutOff(),
                seen.value(),
                seen.numerator(),
                seen.denominator(),
                seen.target(),
                seen.status(),
                seen.distanceInPeople(),
                seen.shown().disclosure(),
                Sight.CONTROLLED.see(point).shown().disclosure(),
                OfficialPeriod.of(point));
    }

    /** The first half of a year, or else the whole year. */
    public boolean isHalfYear() {
        return of.isHalfYear();
    }
}
