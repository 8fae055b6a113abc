package vn.hatinh.contracts.indicators;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One reading of one indicator for one unit at every official cut-off of the plan (30 June and 31 December), as it is
 * after the events up to {@code position}.
 *
 * @param unit code of the unit with everything below it; the agency's own unit stands for the whole agency
 * @param reading {@code headline}, or the id of another reading
 * @param position sum of the versions of all records of the agency that had been counted: grows with every change, falls
 *     when a record is deleted, does not depend on the order in which changes came, and equals the sum in
 *     personnel-service when nothing is left to count
 * @param asOf when the newest of those changes was recorded
 */
public record IndicatorSeriesChanged(
        String agency,
        String plan,
        int planVersion,
        String code,
        String reading,
        String unit,
        MeasureKind kind,
        long position,
        Instant asOf,
        List<Point> points) {

    /**
     * The value at one cut-off.
     *
     * @param period an ISO date for a stock, {@code 2025} or {@code 2025-H1} for a flow
     * @param numerator null when its input was not recorded for the period
     * @param denominator null for a plain count
     * @param value percentage, ratio or count to ten significant digits, null when there is none
     * @param status null except for the agency's headline reading
     * @param target what the value is compared with, null without target
     * @param distanceInPeople how many more people (fewer, for an upper bound) in the numerator would reach the target
     *     with the denominator as it is; 0 when it is reached, null where that makes no sense
     */
    public record Point(
            String period,
            LocalDate cutOff,
            BigDecimal numerator,
            BigDecimal denominator,
            BigDecimal value,
            IndicatorStatus status,
            BigDecimal target,
            Long distanceInPeople) {}

    public IndicatorSeriesChanged {
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(asOf, "asOf");
        points = List.copyOf(points);
    }
}
