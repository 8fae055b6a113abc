package vn.hatinh.indicators.sight;

import vn.hatinh.indicators.engine.disclosure.Shown;
import vn.hatinh.indicators.engine.value.Fraction;
import vn.hatinh.indicators.engine.value.IndicatorValue;

/** A value and how much of it the caller gets. */
public record Seen(IndicatorValue value, Shown shown) {

    public static Seen whole(IndicatorValue value) {
        return new Seen(value, Shown.open(value));
    }

    public Fraction numerator() {
        return shown.quotient() == null ? null : shown.quotient().numerator();
    }

    public Fraction denominator() {
        return shown.quotient() == null ? null : shown.quotient().denominator();
    }

    public Fraction figure() {
        return shown.quotient() == null ? null : shown.quotient().value();
    }

    /** Null where the value is not open: what a falling value is compared with is the value of an earlier year. */
    public Fraction target() {
        return shown.form() == Shown.Form.OPEN ? value.target() : null;
    }
}
