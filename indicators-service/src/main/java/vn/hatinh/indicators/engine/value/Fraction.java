package vn.hatinh.indicators.engine.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** An exact number: values are compared with targets unrounded. Always in lowest terms with a positive denominator. */
public record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {

    public static final Fraction ZERO = of(0);

    /** Digits of a value as it leaves the system. */
    private static final MathContext TEN_DIGITS = new MathContext(10, RoundingMode.HALF_UP);
    /** Nothing of a whole number this short is rounded. */
    private static final int BITS_OF_NINE_DIGITS = 29;

    public Fraction {
        if (under.signum() == 0) {
            throw new ArithmeticException("a fraction has no zero denominator");
        }
        if (!under.equals(BigInteger.ONE)) {
            BigInteger divisor = over.gcd(under).multiply(BigInteger.valueOf(under.signum()));
            over = over.divide(divisor);
            under = under.divide(divisor);
        }
    }

    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    public static Fraction of(BigDecimal decimal) {
        return decimal.scale() > 0
                ? new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
                : new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE);
    }

    public Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    public Fraction dividedBy(Fraction other) {
        return new Fraction(over.multiply(other.under), under.multiply(other.over));
    }

    public Fraction minus(Fraction other) {
        return new Fraction(
                over.multiply(other.under).subtract(other.over.multiply(under)), under.multiply(other.under));
    }

    public boolean isZero() {
        return over.signum() == 0;
    }

    /** The least whole number that is not below this one. */
    public long roundedUp() {
        return new BigDecimal(over)
                .divide(new BigDecimal(under), 0, RoundingMode.CEILING)
                .longValueExact();
    }

    /** The greatest whole number that is not above this one. */
    public long roundedDown() {
        return new BigDecimal(over)
                .divide(new BigDecimal(under), 0, RoundingMode.FLOOR)
                .longValueExact();
    }

    /** Ten significant digits, half up, without trailing zeros or exponent. */
    public BigDecimal toDecimal() {
        if (under.equals(BigInteger.ONE) && over.bitLength() <= BITS_OF_NINE_DIGITS) {
            return new BigDecimal(over);
        }
        BigDecimal decimal =
                new BigDecimal(over).divide(new BigDecimal(under), TEN_DIGITS).stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }

    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }
}
