package vn.hatinh.indicators.engine.given;

import java.math.BigDecimal;
import java.util.Objects;

import org.assertj.core.api.AbstractAssert;

import vn.hatinh.indicators.engine.value.Fraction;
import vn.hatinh.indicators.engine.value.IndicatorValue;
import vn.hatinh.indicators.engine.value.Status;

/** Says of a value what an official would say of it. */
public final class IndicatorValueAssert extends AbstractAssert<IndicatorValueAssert, IndicatorValue> {

    private IndicatorValueAssert(IndicatorValue actual) {
        super(actual, IndicatorValueAssert.class);
    }

    public static IndicatorValueAssert assertThat(IndicatorValue actual) {
        return new IndicatorValueAssert(actual);
    }

    /** For a percentage. */
    public IndicatorValueAssert isShare(long numerator, long denominator) {
        return holds(
                numerator + " of " + denominator,
                Fraction.of(numerator).equals(actual.quotient().numerator())
                        && Fraction.of(denominator).equals(actual.quotient().denominator()));
    }

    public IndicatorValueAssert isCount(long count) {
        return holds(
                "the count " + count,
                Fraction.of(count).equals(actual.quotient().value())
                        && actual.quotient().denominator() == null);
    }

    /** To ten significant digits. */
    public IndicatorValueAssert hasValue(String value) {
        Fraction found = actual.quotient().value();
        return holds("the value " + value, found != null && found.toDecimal().compareTo(new BigDecimal(value)) == 0);
    }

    public IndicatorValueAssert hasNoValue() {
        return holds("no value", actual.quotient().value() == null);
    }

    public IndicatorValueAssert hasStatus(Status status) {
        return holds("the status " + status, actual.status() == status);
    }

    public IndicatorValueAssert hasNoStatus() {
        return holds("no status", actual.status() == null);
    }

    public IndicatorValueAssert isPeopleAwayFromTarget(long people) {
        return holds(people + " people to the target", Objects.equals(actual.distanceInPeople(), people));
    }

    public IndicatorValueAssert hasNoDistance() {
        return holds("no distance in people", actual.distanceInPeople() == null);
    }

    private IndicatorValueAssert holds(String wanted, boolean condition) {
        isNotNull();
        if (!condition) {
            failWithMessage("wanted %s, but found %s", wanted, actual);
        }
        return this;
    }
}
