package vn.hatinh.indicators.engine.value;

/**
 * Numerator and denominator with what comes of them.
 *
 * @param numerator null when its input was not recorded for the period
 * @param denominator null for a plain count
 * @param value null when there is nothing to divide by, which is neither 0 nor 100 %
 */
public record Quotient(Fraction numerator, Fraction denominator, Fraction value) {

    private static final Fraction HUNDRED = Fraction.of(100);

    static Quotient count(long amount) {
        return of(Fraction.of(amount));
    }

    static Quotient of(Fraction amount) {
        return new Quotient(amount, null, amount);
    }

    static Quotient perHundred(long numerator, long denominator) {
        Fraction over = Fraction.of(numerator);
        Fraction under = Fraction.of(denominator);
        return new Quotient(
                over, under, under.isZero() ? null : HUNDRED.times(over).dividedBy(under));
    }

    static Quotient ratio(Fraction numerator, Fraction denominator) {
        boolean divisible = numerator != null && denominator != null && !denominator.isZero();
        return new Quotient(numerator, denominator, divisible ? numerator.dividedBy(denominator) : null);
    }

    static Quotient difference(Fraction minuend, Fraction subtrahend) {
        return of(minuend == null || subtrahend == null ? null : minuend.minus(subtrahend));
    }

    Quotient withoutNumerator() {
        return new Quotient(null, denominator, null);
    }
}
