package vn.hatinh.indicators.engine.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
                ? rounding.band(numbers, extremesTell)
                : part(numbers)
                        .shown()
                        .map(range -> new Band(
                                rounding.band(numbers, true).orElseThrow().shown(),
                                value(range.from(), numbers),
                                value(range.to(), numbers)));
    }

    /**
     * An agency or a roll-up as it is seen by itself.
     *
     * @param shown the numerators that are shown like its own; empty when it is not shown
     * @param possible the numerators that one must reckon with
     */
    private record Part(List<Part> parts, Optional<Range> shown, Possible possible) {}

    private Part part(Numbers numbers) {
        if (numbers.parts().isEmpty()) {
            Optional<Range> alike = rounding.alike(numbers, extremesTell);
            return new Part(
                    List.of(),
                    alike,
                    alike.map(Possible::of).orElseGet(() -> rounding.notShown(numbers, extremesTell)));
        }
        List<Part> parts = numbers.parts().values().stream().map(this::part).toList();
        Range reach = reach(parts);
        Optional<Range> shown = shown(numbers, parts, reach);
        return new Part(parts, shown, Possible.of(shown.orElse(reach)));
    }

    /** @param reach of the parts */
    private Optional<Range> shown(Numbers whole, List<Part> parts, Range reach) {
        long threshold = rounding.threshold();
        return rounding.alike(whole, true)
                .map(alike -> alike.within(new Range(reach.from() + threshold, reach.to() - threshold)))
                .filter(range -> range.size() >= threshold)
                .filter(range -> range.from() <= whole.numerator() && whole.numerator() <= range.to())
                .filter(range -> keepsHidden(parts, Possible.of(range)));
    }

    /** The least and the most that the parts can sum up to. */
    private static Range reach(List<Part> parts) {
        return new Range(
                parts.stream().mapToLong(part -> part.possible().least()).sum(),
                parts.stream().mapToLong(part -> part.possible().most()).sum());
    }

    /** Whether every part keeps enough of its numerators when the whole is known to be one of {@code sums}. */
    private boolean keepsHidden(List<Part> parts, Possible sums) {
        List<Possible> before = new ArrayList<>(List.of(Possible.NOTHING_ELSE));
        parts.forEach(part -> before.add(before.get(before.size() - 1).plus(part.possible())));
        Possible after = Possible.NOTHING_ELSE;
        for (int i = parts.size() - 1; i >= 0; i--) {
            Possible possible = parts.get(i).possible();
            Possible left = possible.completing(before.get(i).plus(after), sums);
            if (left.size() < Math.min(rounding.threshold(), possible.size())
                    || !keepsHidden(parts.get(i).parts(), left)) {
                return false;
            }
            after = after.plus(possible);
        }
        return true;
    }

    private static Fraction value(long numerator, Numbers numbers) {
        return numbers.denominator() == null
                ? Fraction.of(numerator)
                : Fraction.of(100 * numerator).dividedBy(Fraction.of(numbers.denominator()));
    }
}
