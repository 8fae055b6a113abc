package vn.hatinh.indicators.engine.value;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A value of a whole agency taken apart: the numerators of the cells add up to its numerator, and the denominators to its
 * denominator.
 *
 * @param total of the whole agency
 * @param cells by key, in order; the last, with the key {@link #REST}, is what belongs to none of the others
 */
public record Breakdown(Quotient total, Map<String, Quotient> cells) {

    /** Key of people without a unit that stands, of a kind that the plan does not list, or of whom it is not known. */
    public static final String REST = "";

    /** What is divided by what; {@code denominator} is null for a plain count. */
    record Amounts(long numerator, Long denominator) {

        Amounts plus(Amounts other) {
            return new Amounts(
                    numerator + other.numerator,
                    denominator == null ? null : Long.valueOf(denominator + other.denominator));
        }

        Amounts minus(Amounts other) {
            return new Amounts(
                    numerator - other.numerator,
                    denominator == null ? null : Long.valueOf(denominator - other.denominator));
        }

        private Quotient quotient() {
            return denominator == null ? Quotient.count(numerator) : Quotient.perHundred(numerator, denominator);
        }
    }

    static Breakdown of(Amounts total, Map<String, Amounts> cells) {
        Map<String, Quotient> quotients = new LinkedHashMap<>();
        Amounts rest = total;
        for (var cell : cells.entrySet()) {
            rest = rest.minus(cell.getValue());
            quotients.put(cell.getKey(), cell.getValue().quotient());
        }
        quotients.put(REST, rest.quotient());
        return new Breakdown(total.quotient(), quotients);
    }
}
