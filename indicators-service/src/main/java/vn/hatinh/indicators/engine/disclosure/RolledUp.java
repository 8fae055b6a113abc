package vn.hatinh.indicators.engine.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import vn.hatinh.indicators.engine.disclosure.Possible.Range;
import vn.hatinh.indicators.engine.value.Fraction;

/**
 * Rounds a roll-up so that it can be shown beside its parts. A part is a summand of the whole, so a rounded whole may
 * leave fewer numerators of a part than the part's own rounding does. It is shown only where every part keeps at least
 * {@code threshold} of them (or all it had, if those were fewer), and where it lies that far from the least and the most
 * that the parts can sum up to: so the wholes that are not shown leave as many.
 */
record RolledUp(Rounding rounding, boolean extremesTell) {

    Optional<Band> band(Numbers numbers) {
        return numbers.parts().isEmpty()
                ? rounded(numbers, extremesTell)
                : range(numbers)
                        .map(range -> new Band(
                                rounded(numbers, true).orElseThrow().shown(),
                                value(range.from(), numbers),
                                value(range.to(), numbers)));
    }

    /** The numerators that are shown like the one of a roll-up; empty when it is not shown. */
    private Optional<Range> range(Numbers whole) {
        Range reach = reach(whole);
        long threshold = rounding.threshold();
        return rounded(whole, true)
                .map(band ->
                        numerators(band, whole).within(new Range(reach.from() + threshold, reach.to() - threshold)))
                .filter(range -> range.size() >= threshold)
                .filter(range -> range.from() <= whole.numerator() && whole.numerator() <= range.to())
                .filter(range -> keepsHidden(whole, Possible.between(range.from(), range.to())));
    }

    /** Whether every part keeps enough of its numerators when the whole is known to be one of {@code sums}. */
    private boolean keepsHidden(Numbers whole, Possible sums) {
        List<Numbers> parts = List.copyOf(whole.parts().values());
        List<Possible> possible = parts.stream().map(this::possible).toList();
        List<Possible> before = new ArrayList<>(List.of(Possible.NOTHING_ELSE));
        possible.forEach(part -> before.add(before.get(before.size() - 1).plus(part)));
        Possible after = Possible.NOTHING_ELSE;
        for (int i = parts.size() - 1; i >= 0; i--) {
            Possible left = possible.get(i).completing(before.get(i).plus(after), sums);
            if (left.size() < Math.min(rounding.threshold(), possible.get(i).size())
                    || !keepsHidden(parts.get(i), left)) {
                return false;
            }
            after = after.plus(possible.get(i));
        }
        return true;
    }

    /** The least and the most that the parts can sum up to. */
    private Range reach(Numbers whole) {
        List<Possible> parts =
                whole.parts().values().stream().map(this::possible).toList();
        return new Range(
                parts.stream().mapToLong(Possible::least).sum(),
                parts.stream().mapToLong(Possible::most).sum());
    }

    private Possible possible(Numbers numbers) {
        if (!numbers.parts().isEmpty()) {
            Range range = range(numbers).orElseGet(() -> reach(numbers));
            return Possible.between(range.from(), range.to());
        }
        return rounded(numbers, extremesTell)
                .map(band -> numerators(band, numbers))
                .map(range -> Possible.between(range.from(), range.to()))
                .orElseGet(() -> notShown(numbers));
    }

    /** Every numerator that is not shown either; of a count, from none to where counts begin to be shown. */
    private Possible notShown(Numbers numbers) {
        LongStream candidates = numbers.denominator() == null
                ? LongStream.iterate(0, n -> rounding.count(n).isEmpty(), n -> n + 1)
                : LongStream.rangeClosed(0, Math.max(numbers.numerator(), numbers.denominator()))
                        .filter(n -> rounding.share(n, numbers.denominator(), extremesTell)
                                .isEmpty());
        return Possible.of(candidates.mapToObj(n -> new Range(n, n)));
    }

    private Optional<Band> rounded(Numbers numbers, boolean extremesTell) {
        return numbers.denominator() == null
                ? rounding.count(numbers.numerator())
                : rounding.share(numbers.numerator(), numbers.denominator(), extremesTell);
    }

    private static Range numerators(Band band, Numbers numbers) {
        return new Range(numerator(band.least(), numbers), numerator(band.most(), numbers));
    }

    private static long numerator(Fraction value, Numbers numbers) {
        return numbers.denominator() == null
                ? value.roundedDown()
                : value.times(Fraction.of(numbers.denominator()))
                        .dividedBy(Fraction.of(100))
                        .roundedDown();
    }

    private static Fraction value(long numerator, Numbers numbers) {
        return numbers.denominator() == null
                ? Fraction.of(numerator)
                : Fraction.of(100 * numerator).dividedBy(Fraction.of(numbers.denominator()));
    }
}
