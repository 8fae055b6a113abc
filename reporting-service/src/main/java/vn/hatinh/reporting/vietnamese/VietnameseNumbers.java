package vn.hatinh.reporting.vietnamese;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as they are printed: decimal comma, thousands apart by a point, halves rounded up. */
public final class VietnameseNumbers {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private VietnameseNumbers() {}

    /** What of a value is printed; differences are taken between printed values, so that a reader can check them. */
    public static BigDecimal toOneDecimal(BigDecimal value) {
        return value.setScale(1, RoundingMode.HALF_UP);
    }

    /** For example 37,5 or 40,0. */
    public static String oneDecimal(BigDecimal value) {
        return format("#,##0.0", value);
    }

    /** A count without decimals, anything else with one. */
    public static String asNeeded(BigDecimal value) {
        return format(decimalsAsNeeded(value) == 0 ? "#,##0" : "#,##0.0", value);
    }

    /** How many decimals {@link #asNeeded} prints. */
    public static int decimalsAsNeeded(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0 ? 0 : 1;
    }

    /** A count in an enumeration: below 10 with a leading 0. */
    public static String twoDigits(long count) {
        return String.format("%02d", count);
    }

    private static String format(String pattern, BigDecimal value) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(VIETNAMESE));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }
}
