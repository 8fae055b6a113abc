package vn.hatinh.indicators.engine.disclosure;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import vn.hatinh.indicators.engine.disclosure.Possible.Range;
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
     * What is shown of a share or a count; empty when nothing is.
     *
     * @param extremesTell whether it must not be seen that the numerator of a share is nothing or all
     */
    Optional<Band> band(Numbers numbers, boolean extremesTell) {
        return numbers.denominator() == null
                ? count(numbers.numerator())
                : share(numbers.numerator(), numbers.denominator(), extremesTell);
    }

    /** The numerators that are shown like this one; empty when it is not shown. */
    Optional<Range> alike(Numbers numbers, boolean extremesTell) {
        return numbers.denominator() == null
                ? alike(numbers.numerator())
                : alike(numbers.numerator(), numbers.denominator(), extremesTell);
    }

    /** The numerators that are not shown, as this one is not; of a count, from none to where counts begin to be shown. */
    Possible notShown(Numbers numbers, boolean extremesTell) {
        return numbers.denominator() == null
                ? Possible.between(0, (stepOfCounts() + 1) / 2 - 1)
                : notShown(numbers.numerator(), numbers.denominator(), extremesTell);
    }

    /**
     * A numerator per hundred of a denominator.
     *
     * @param extremesTell whether it must not be seen that the numerator is nothing or all
     */
    Optional<Band> share(long numerator, long denominator, boolean extremesTell) {
        return alike(numerator, denominator, extremesTell).map(alike -> {
            long step = stepOfShares(denominator).orElseThrow();
            return new Band(
                    Fraction.of(steps(numerator, denominator, step) * step).dividedBy(Fraction.of(10)),
                    percent(alike.from(), denominator),
                    percent(alike.to(), denominator));
        });
    }

    private Optional<Range> alike(long numerator, long denominator, boolean extremesTell) {
        OptionalLong fitting = stepOfShares(denominator);
        if (numerator < 0 || numerator > denominator || fitting.isEmpty()) {
            return Optional.empty();
        }
        long step = fitting.getAsLong();
        long steps = steps(numerator, denominator, step);
        Range band = band(steps, denominator, step);
        boolean wide = band.size() >= threshold;
        boolean inside = wide && band.from() <= numerator && numerator <= band.to();
        boolean extreme = !extremesTell && (numerator == 0 || numerator == denominator);
        if (!inside && !extreme) {
            return Optional.empty();
        }
        boolean nothing = !extremesTell && steps(0, denominator, step) == steps;
        boolean all = !extremesTell && steps(denominator, denominator, step) == steps;
        return Optional.of(
                new Range(nothing ? 0 : wide ? band.from() : denominator, all ? denominator : wide ? band.to() : 0));
    }

    private Possible notShown(long numerator, long denominator, boolean extremesTell) {
        OptionalLong fitting = stepOfShares(denominator);
        if (fitting.isEmpty()) {
            return Possible.between(0, Math.max(numerator, denominator));
        }
        long step = fitting.getAsLong();
        Range hidden = extremesTell ? new Range(0, denominator) : new Range(1, denominator - 1);
        Stream<Range> besideBands = LongStream.rangeClosed(0, steps(denominator, denominator, step))
                .boxed()
                .flatMap(steps -> besideBand(steps, denominator, step))
                .map(hidden::within);
        return Possible.of(Stream.concat(besideBands, Stream.of(new Range(denominator + 1, numerator))));
    }

    /** The numerators of so many steps that are not shown. */
    private Stream<Range> besideBand(long steps, long denominator, long step) {
        Range rounded = new Range(first(steps, denominator, step), first(steps + 1, denominator, step) - 1);
        Range band = band(steps, denominator, step);
        return band.size() >= threshold
                ? Stream.of(new Range(rounded.from(), band.from() - 1), new Range(band.to() + 1, rounded.to()))
                : Stream.of(rounded);
    }

    /** The numerators of so many steps that are far enough from nothing and from all. */
    private Range band(long steps, long denominator, long step) {
        return new Range(first(steps, denominator, step), first(steps + 1, denominator, step) - 1)
                .within(new Range(threshold, denominator - threshold));
    }

    /** The finest that leaves enough numerators. */
    private OptionalLong stepOfShares(long denominator) {
        return LongStream.of(STEPS)
                .filter(step -> step * denominator >= threshold * WHOLE)
                .findFirst();
    }

    /** A plain count; one that rounds to nothing is not shown. */
    Optional<Band> count(long count) {
        return alike(count)
                .map(alike ->
                        new Band(Fraction.of(rounded(count)), Fraction.of(alike.from()), Fraction.of(alike.to())));
    }

    private Optional<Range> alike(long count) {
        long step = stepOfCounts();
        long rounded = rounded(count);
        return rounded <= 0
                ? Optional.empty()
                : Optional.of(new Range(rounded - step / 2, rounded + (step + 1) / 2 - 1));
    }

    private long rounded(long count) {
        long step = stepOfCounts();
        return (2 * count + step) / (2 * step) * step;
    }

    private long stepOfCounts() {
        return LongStream.of(COUNT_STEPS)
                .filter(candidate -> (candidate + 1) / 2 >= threshold)
                .findFirst()
                .orElse(2 * threshold);
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
