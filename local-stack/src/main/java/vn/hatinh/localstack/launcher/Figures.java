package vn.hatinh.localstack.launcher;

import java.math.BigDecimal;
import java.math.RoundingMode;

import com.fasterxml.jackson.databind.JsonNode;

/** Numbers as Vietnamese readers write them: comma for the decimals, rounded half up. */
final class Figures {

    private static final String NONE = "–";
    private static final int PERCENT_DECIMALS = 1;
    private static final int OTHER_DECIMALS = 2;

    private Figures() {}

    /** A value in its unit of measure; a dash when there is none. */
    static String value(JsonNode value, String unitOfMeasure) {
        if (!value.isNumber()) {
            return NONE;
        }
        return switch (unitOfMeasure) {
            case "PERCENT" -> percent(value.decimalValue());
            case "HOURS" -> plain(value.decimalValue()) + " giờ";
            default -> plain(value.decimalValue());
        };
    }

    /** A percentage always shows its decimal. */
    private static String percent(BigDecimal value) {
        return comma(value.setScale(PERCENT_DECIMALS, RoundingMode.HALF_UP)) + " %";
    }

    private static String plain(BigDecimal value) {
        BigDecimal rounded = value.setScale(OTHER_DECIMALS, RoundingMode.HALF_UP);
        return comma(rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros());
    }

    /** Numerator over denominator, or the numerator alone. */
    static String fraction(JsonNode numerator, JsonNode denominator) {
        if (!numerator.isNumber()) {
            return NONE;
        }
        String top = plain(numerator.decimalValue());
        return denominator.isNumber() ? top + "/" + plain(denominator.decimalValue()) : top;
    }

    /** What the value is held against. */
    static String target(JsonNode figure, JsonNode rule, String unitOfMeasure) {
        String number = value(figure, unitOfMeasure);
        return switch (rule.asText()) {
            case "AT_LEAST" -> "≥ " + number;
            case "AT_MOST" -> "≤ " + number;
            case "EXACTLY" -> "= " + number;
            case "FALLING" -> figure.isNumber() ? "< " + number : "giảm";
            default -> NONE;
        };
    }

    /** How many people are missing; a dash when that question makes no sense. */
    static String people(JsonNode distance) {
        return distance.isNumber() ? distance.asText() : NONE;
    }

    private static String comma(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
