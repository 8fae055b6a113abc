package vn.hatinh.contracts.indicators;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One reading of one indicator for one unit at every official cut-off of the plan (30 June and 31 December where nothing
 * else is set), as it is after the events up to {@code position}.
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
     * @param shown the value after disclosure control; null, as in older messages, means that nothing may be shown
     * @param officialPeriod the year {@code 2025} or half-year {@code 2025-H1} that the cut-off ends; null where
     *     both ends are the calendar's: a half-year that ends on 30 June, a year that ends on 31 December
     * @param from first day of that period; null where both ends are the calendar's: 1 January
     */
    public record Point(
            String period,
            LocalDate cutOff,
            BigDecimal numerator,
            BigDecimal denominator,
            BigDecimal value,
            IndicatorStatus status,
            BigDecimal target,
            Long distanceInPeople,
            Shown shown,
            String officialPeriod,
            LocalDate from) {}

    /**
     * The value as the role {@code reader} gets it. Every output shows this, so that no two of them can be held against
     * each other.
     *
     * @param numerator null unless {@link Disclosure#OPEN}
     * @param denominator null unless {@link Disclosure#OPEN}
     * @param value rounded when {@link Disclosure#ROUNDED}, null when {@link Disclosure#SUPPRESSED}
     * @param status null also where it would tell more than the rounded value
     * @param distanceInPeople null unless {@link Disclosure#OPEN}
     */
    public record Shown(
            Disclosure disclosure,
            BigDecimal numerator,
            BigDecimal denominator,
            BigDecimal value,
            IndicatorStatus status,
            Long distanceInPeople) {

        /** Nothing is shown. */
        public static final Shown NOTHING = new Shown(Disclosure.SUPPRESSED, null, null, null, null, null);

        public Shown {
            Objects.requireNonNull(disclosure, "disclosure");
        }
    }

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
