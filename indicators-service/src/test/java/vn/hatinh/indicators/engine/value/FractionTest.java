package vn.hatinh.indicators.engine.value;

import java.math.BigDecimal;
import java.math.BigInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Numbers are exact until they leave the system. */
class FractionTest {

    @ParameterizedTest(name = "{0} / {1} leaves as {2}")
    @CsvSource({
        "100, 3, 33.33333333",
        "200, 3, 66.66666667",
        "1, 3, 0.3333333333",
        "1, 7000000, 0.0000001428571429",
        "12345678905, 10, 1234567891",
        "12345678904, 10, 1234567890",
        "-12345678905, 10, -1234567891",
        "50, 100, 0.5",
        "100, 1, 100",
        "3000000000000, 1, 3000000000000",
        "0, 7, 0"
    })
    void tenSignificantDigitsHalfUpWithoutTrailingZerosOrExponent(long over, long under, String printed) {
        BigDecimal decimal = fraction(over, under).toDecimal();

        assertThat(decimal.toPlainString()).isEqualTo(printed);
        assertThat(decimal.scale()).as("an exponent in other words").isNotNegative();
    }

    @Test
    void equalNumbersAreEqualHoweverTheyCameAbout() {
        assertThat(fraction(2, 6)).isEqualTo(fraction(1, 3)).hasSameHashCodeAs(fraction(1, 3));
        assertThat(fraction(1, -3)).isEqualTo(fraction(-1, 3));
        assertThat(fraction(0, 5)).isEqualTo(Fraction.ZERO);
        assertThat(Fraction.of(new BigDecimal("37.50"))).isEqualTo(fraction(75, 2));
        assertThat(Fraction.of(new BigDecimal("1E+3"))).isEqualTo(Fraction.of(1000));
    }

    @Test
    void comparisonIsUnrounded() {
        Fraction justBelow = Fraction.of(100).times(fraction(34_999_999_999L, 100_000_000_000L));

        assertThat(justBelow.toDecimal()).isEqualByComparingTo("35");
        assertThat(justBelow).isLessThan(Fraction.of(35));
        assertThat(fraction(-1, 2)).isLessThan(fraction(-1, 3));
    }

    @Test
    void arithmeticLosesNothing() {
        Fraction third = fraction(1, 3);

        assertThat(third.times(Fraction.of(3))).isEqualTo(Fraction.of(1));
        assertThat(third.dividedBy(fraction(2, 3))).isEqualTo(fraction(1, 2));
        assertThat(third.minus(fraction(1, 2))).isEqualTo(fraction(-1, 6));
    }

    @Test
    void wholeNumbersAroundIt() {
        assertThat(fraction(21, 10).roundedUp()).isEqualTo(3);
        assertThat(fraction(21, 10).roundedDown()).isEqualTo(2);
        assertThat(fraction(-21, 10).roundedUp()).isEqualTo(-2);
        assertThat(fraction(-21, 10).roundedDown()).isEqualTo(-3);
        assertThat(Fraction.of(7).roundedUp()).isEqualTo(7);
        assertThat(Fraction.of(7).roundedDown()).isEqualTo(7);
    }

    @Test
    void nothingIsDividedByZero() {
        assertThatThrownBy(() -> fraction(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.of(1).dividedBy(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    private static Fraction fraction(long over, long under) {
        return new Fraction(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }
}
