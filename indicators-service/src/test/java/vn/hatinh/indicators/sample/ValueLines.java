package vn.hatinh.indicators.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

import vn.hatinh.indicators.engine.plan.Timing;
import vn.hatinh.indicators.engine.value.Fraction;
import vn.hatinh.indicators.engine.value.Status;

/** Values as lines of text, so that thousands of them can be compared at once and a difference be read. */
public final class ValueLines {

    private ValueLines() {}

    public static SortedMap<String, String> of(List<ExpectedValues.Value> values) {
        SortedMap<String, String> lines = new TreeMap<>();
        values.forEach(value -> lines.put(
                String.join(" | ", value.code(), value.reading(), value.unit(), value.kind(), value.period()),
                content(plain(value.numerator()), plain(value.denominator()), plain(value.value()), value.status())));
        return lines;
    }

    public static String key(String code, String reading, String unit, Timing timing, String period) {
        return String.join(" | ", code, reading, unit, timing.name().toLowerCase(Locale.ROOT), period);
    }

    public static String content(Fraction numerator, Fraction denominator, Fraction value, Status status) {
        return content(plain(numerator), plain(denominator), plain(value), status == null ? null : status.name());
    }

    private static String content(String numerator, String denominator, String value, String status) {
        return numerator + " / " + denominator + " = " + value + " " + status;
    }

    private static String plain(Fraction number) {
        return number == null ? null : plain(number.toDecimal());
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }
}
