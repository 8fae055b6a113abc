package vn.hatinh.indicators.values;

import java.math.BigDecimal;
import java.util.Locale;

import vn.hatinh.indicators.engine.plan.Timing;
import vn.hatinh.indicators.engine.value.Fraction;

/** Forms of single members, the same in every answer. */
public final class Views {

    /** Of the member that says how much of a value the caller gets. */
    public static final String DISCLOSURE =
            "OPEN: nguyên vẹn; ROUNDED: chỉ giá trị làm tròn; SUPPRESSED: không công bố / OPEN: as it is; ROUNDED: only the"
                    + " rounded value; SUPPRESSED: not shown";

    private Views() {}

    public static String kind(Timing timing) {
        return timing.name().toLowerCase(Locale.ROOT);
    }

    public static BigDecimal decimal(Fraction number) {
        return number == null ? null : number.toDecimal();
    }

    public static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
