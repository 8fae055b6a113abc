package vn.hatinh.indicators.engine.disclosure;

import vn.hatinh.indicators.engine.value.IndicatorValue;
import vn.hatinh.indicators.engine.value.Quotient;
import vn.hatinh.indicators.engine.value.Status;

/**
 * A value as who sees published figures only gets it.
 *
 * @param quotient null when nothing is shown; of a rounded value only the value
 * @param status null also where it would tell more than the rounded value
 * @param distanceInPeople null unless the value is open
 */
public record Shown(Form form, Quotient quotient, Status status, Long distanceInPeople) {

    /** How much is shown. */
    public enum Form {
        OPEN,
        ROUNDED,
        SUPPRESSED
    }

    /** Nothing is shown. */
    public static final Shown NOTHING = new Shown(Form.SUPPRESSED, null, null, null);

    public static Shown open(IndicatorValue value) {
        return new Shown(Form.OPEN, value.quotient(), value.status(), value.distanceInPeople());
    }

    static Shown rounded(Band band, Status status) {
        return new Shown(Form.ROUNDED, new Quotient(null, null, band.shown()), status, null);
    }
}
