package vn.hatinh.indicators.engine.disclosure;

import java.util.Map;

import vn.hatinh.indicators.engine.value.IndicatorValue;
import vn.hatinh.indicators.engine.value.Quotient;

/**
 * What stands behind a shown value.
 *
 * @param denominator null for a plain count
 * @param parts of a roll-up by the code of what directly lies below it; empty for an agency
 */
public record Numbers(long numerator, Long denominator, Map<String, Numbers> parts) {

    public Numbers {
        parts = Map.copyOf(parts);
    }

    public static Numbers of(IndicatorValue agency) {
        return of(agency.quotient());
    }

    public static Numbers of(Quotient quotient) {
        return new Numbers(
                quotient.numerator() == null ? 0 : quotient.numerator().roundedDown(),
                quotient.denominator() == null ? null : quotient.denominator().roundedDown(),
                Map.of());
    }
}
