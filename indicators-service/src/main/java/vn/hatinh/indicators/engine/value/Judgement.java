package vn.hatinh.indicators.engine.value;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

import vn.hatinh.indicators.engine.plan.Evidence;
import vn.hatinh.indicators.engine.plan.Formula;
import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Reading;
import vn.hatinh.indicators.engine.plan.Target;
import vn.hatinh.indicators.engine.plan.Target.ComparedWith;
import vn.hatinh.indicators.engine.plan.Target.Rule;
import vn.hatinh.indicators.engine.plan.Timing;
import vn.hatinh.indicators.engine.predicate.Predicate;
import vn.hatinh.indicators.engine.state.Sums;
import vn.hatinh.indicators.engine.time.Period;

/** Holds a headline value against its target. */
final class Judgement {

    /** The agency's quotient on another cut-off. */
    interface EarlierValues {
        Quotient of(Indicator indicator, Reading reading, LocalDate at);
    }

    /** {@code status} is null for units: the plan's targets speak of the agency. */
    record Verdict(Status status, Fraction target, Long distanceInPeople) {
        static final Verdict NONE = new Verdict(null, null, null);
    }

    private final Plan plan;
    private final Sums sums;
    private final EarlierValues earlier;

    Judgement(Plan plan, Sums sums, EarlierValues earlier) {
        this.plan = plan;
        this.sums = sums;
        this.earlier = earlier;
    }

    Verdict of(Indicator indicator, Reading reading, Quotient quotient, LocalDate at, boolean ofAgency) {
        Fraction bound = indicator.target() == null ? null : bound(indicator, reading, at);
        Status status = ofAgency ? status(indicator, reading, quotient, bound, at) : null;
        return new Verdict(status, bound, distance(indicator.target(), reading, quotient));
    }

    /** Whether the input that the indicator asks for in each period was recorded in this one. */
    boolean recordedIn(Indicator indicator, LocalDate at) {
        String measure = indicator.evidence().inPeriod();
        return measure == null || sums.ofAgency(measure, Predicate.NO_KEY, Timing.FLOW, at) != 0;
    }

    private Status status(Indicator indicator, Reading reading, Quotient quotient, Fraction bound, LocalDate at) {
        Target target = indicator.target();
        if (!recorded(indicator.evidence()) || quotient.value() == null) {
            return Status.NO_DATA;
        } else if (target == null) {
            return Status.TRACKED;
        } else if (bound == null && !holdsByItself(target, quotient.value())) {
            return Status.NO_DATA;
        } else if (holds(target, quotient.value(), bound)) {
            return Status.ACHIEVED;
        } else if (at.isBefore(target.dueFor(at, plan.horizon()))) {
            return Status.IN_PROGRESS;
        }
        return !target.everyYear() && heldBefore(indicator, reading, target, at) ? Status.FELL_BELOW : Status.MISSED;
    }

    private boolean recorded(Evidence evidence) {
        return evidence.facts().isEmpty() || evidence.facts().stream().anyMatch(fact -> sums.seen("fact:" + fact));
    }

    /** What the value must reach or stay below; null when there is nothing to compare with. */
    private Fraction bound(Indicator indicator, Reading reading, LocalDate at) {
        Target target = indicator.target();
        if (target.rule() != Rule.FALLING) {
            return Fraction.of(target.figure());
        }
        int year = plan.horizon().yearOf(at).year();
        int first = target.comparedWith() == ComparedWith.LATEST_EARLIER_YEAR
                ? plan.horizon().from().getYear()
                : Math.max(year - 1, plan.horizon().from().getYear());
        return IntStream.iterate(year - 1, earlierYear -> earlierYear >= first, earlierYear -> earlierYear - 1)
                .mapToObj(earlierYear -> Optional.ofNullable(
                        earlier.of(indicator, reading, plan.horizon().cutOff(Period.year(earlierYear)))
                                .value()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static boolean holdsByItself(Target target, Fraction value) {
        return target.comparedWith() == ComparedWith.YEAR_BEFORE_OR_ZERO && value.isZero();
    }

    /** @param bound null when a falling value has nothing to be compared with */
    static boolean holds(Target target, Fraction value, Fraction bound) {
        return switch (target.rule()) {
            case AT_LEAST -> value.compareTo(bound) >= 0;
            case AT_MOST -> value.compareTo(bound) <= 0;
            case EXACTLY -> value.compareTo(bound) == 0;
            case FALLING -> holdsByItself(target, value) || (bound != null && value.compareTo(bound) < 0);
        };
    }

    private boolean heldBefore(Indicator indicator, Reading reading, Target target, LocalDate at) {
        return plan.horizon().periods().stream()
                .map(plan.horizon()::cutOff)
                .filter(cutOff -> cutOff.isBefore(at) && !cutOff.isBefore(target.due()))
                .anyMatch(cutOff -> {
                    Fraction value = earlier.of(indicator, reading, cutOff).value();
                    return value != null && holds(target, value, bound(indicator, reading, cutOff));
                });
    }

    private static Long distance(Target target, Reading reading, Quotient quotient) {
        if (target == null || target.figure() == null || quotient.value() == null) {
            return null;
        }
        Fraction figure = Fraction.of(target.figure());
        boolean share = reading.formula() instanceof Formula.Share;
        if (!share && !(reading.formula() instanceof Formula.Count)) {
            return null;
        }
        Fraction wanted = share ? figure.times(quotient.denominator()).dividedBy(Fraction.of(100)) : figure;
        long counted = quotient.numerator().roundedDown();
        boolean upperBound = target.rule() == Rule.AT_MOST || (target.rule() == Rule.EXACTLY && figure.isZero());
        return Math.max(0, upperBound ? counted - wanted.roundedDown() : wanted.roundedUp() - counted);
    }
}
