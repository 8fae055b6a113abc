package vn.hatinh.indicators.engine.disclosure;

import java.util.Optional;
import java.util.stream.LongStream;

import vn.hatinh.indicators.engine.value.Fraction;

/**
 * Rounds so that whoever knows the denominator still has at least {@code threshold} numerators to choose from. What no
 * such rounding exists for is not shown, and the numerators that are not shown are at least as many.
 *
 * @param threshold least number of people among whom one must remain hidden
 */
record Rounding(long threshold) {

    /** Steps of a percentage in tenths of a per cent. The last is the coarsest that still says something. */
    private static final long[] STEPS = {1, 5, 10, 20, 50, 100, 200};

    /** Steps of a count. */
    private static final long[] COUNT_STEPS = {5, 10, 20, 50, 100};

    private static final long WHOLE = 1000;

    Rounding {
        if (threshold < 2) {
            throw new IllegalArgumentException("a threshold of " + threshold + " hides nobody; it must be 2 or more");
        }
    }

    /**
     * A numerator per hundred of a denominator.
     *
     * @param extremesTell whether it must not be seen that the numerator is nothing or all
     */
    Optional<Band> share(long numerator, long denominator, boolean extremesTell) {
        if (numerator < 0 || numerator > denominator) {
            return Optional.empty();
        }
        return LongStream.of(STEPS)
                .filter(step -> step * denominator >= threshold * WHOLE)
                .boxed()
                .findFirst()
                .flatMap(step -> share(numerator, denominator, step, extremesTell));
    }

    private Optional<Band> share(long numerator, long denominator, long step, boolean extremesTell) {
        long steps = steps(numerator, denominator, step);
        long from = Math.max(first(steps, denominator, step), threshold);
        long to = Math.min(first(steps + 1, denominator, step) - 1, denominator - threshold);
        boolean wide = to - from + 1 >= threshold;
        boolean inside = wide && from <= numerator && numerator <= to;
        boolean extreme = !extremesTell && (numerator == 0 || numerator == denominator);
        if (!inside && !extreme) {
            return Optional.empty();
        }
        boolean nothing = !extremesTell && steps(0, denominator, step) == steps;
        boolean all = !extremesTell && steps(denominator, denominator, step) == steps;
        long least = nothing ? 0 : wide ? from : denominator;
        long most = all ? denominator : wide ? to : 0;
        return Optional.of(new Band(
                Fraction.of(steps * step).dividedBy(Fraction.of(10)),
                percent(least, denominator),
                percent(most, denominator)));
    }

    /** A plain count; one that rounds to nothing is not shown. */
    Optional<Band> count(long count) {
        long step = LongStream.of(COUNT_STEPS)
                .filter(candidate -> (candidate + 1) / 2 >= threshold)
                .findFirst()
                .orElse(2 * threshold);
        long rounded = (2 * count + step) / (2 * step) * step;
        return rounded <= 0
                ? Optional.empty()
                : Optional.of(new Band(
                        Fraction.of(rounded),
                        Fraction.of(rounded - step / 2),
                        Fraction.of(rounded + (step + 1) / 2 - 1)));
    }

    /** The whole number of steps nearest to the percentage, half up. */
    private static long steps(long numerator, long denominator, long step) {
        return Math.floorDiv(2 * numerator * WHOLE + denominator * step, 2 * denominator * step);
    }

    /** The least numerator whose percentage rounds to that many steps. */
    private static long first(long steps, long denominator, long step) {
        return -Math.floorDiv(-(2 * steps - 1) * denominator * step, 2 * WHOLE);
    }

    private static Fraction percent(long numerator, long denominator) {
        return Fraction.of(100L * numerator).dividedBy(Fraction.of(denominator));
    }
}
