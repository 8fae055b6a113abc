package vn.hatinh.indicators.engine.value;

import java.time.LocalDate;
import java.util.Objects;

import vn.hatinh.indicators.engine.plan.Target;
import vn.hatinh.indicators.engine.plan.Timing;

/**
 * A value with all that explains it at a glance.
 *
 * @param period an ISO date for a stock, {@code 2025} or {@code 2025-H1} for a flow
 * @param status null except for the headline reading of the agency
 * @param target what the value is compared with, null when nothing
 * @param distanceInPeople how many more people in the numerator (fewer, for an upper bound) would reach the target with
 *     the denominator as it is; null where that makes no sense
 */
public record IndicatorValue(
        String code,
        String reading,
        String unit,
        Timing timing,
        String period,
        LocalDate cutOff,
        Quotient quotient,
        Status status,
        Fraction target,
        Long distanceInPeople) {

    /** Whether it reaches a target: one with a figure by that, a falling one by what this value is compared with. */
    public boolean reaches(Target wanted) {
        Fraction bound = wanted.figure() == null ? target : Fraction.of(wanted.figure());
        return quotient.value() != null && Judgement.holds(wanted, quotient.value(), bound);
    }

    /** Whether figures, status and target are the same, whatever the unit is called. */
    public boolean saysTheSameAs(IndicatorValue other) {
        return quotient.equals(other.quotient)
                && status == other.status
                && Objects.equals(target, other.target)
                && Objects.equals(distanceInPeople, other.distanceInPeople);
    }
}
