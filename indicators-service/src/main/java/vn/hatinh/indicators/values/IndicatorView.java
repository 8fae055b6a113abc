package vn.hatinh.indicators.values;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.indicators.engine.plan.Text;
import vn.hatinh.indicators.engine.value.IndicatorValue;
import vn.hatinh.indicators.sight.Seen;

/** One indicator for one unit, with every reading. */
@Schema(description = "Một chỉ tiêu của một đơn vị / One indicator of a unit")
public record IndicatorView(
        String agency,
        String plan,

        @Schema(description = "Phiên bản định nghĩa / definition version")
        int planVersion,

        long position,
        @Schema(nullable = true) Instant asOf,
        @Schema(nullable = true) RollUpView rollUp,
        String code,
        Text name,
        String clause,
        String unit,
        List<Reading> readings) {

    /** A reading at one or several cut-offs. */
    public record Reading(String id, Text name, String kind, String unitOfMeasure, List<Point> values) {}

    /** @param distanceInPeople how many more people (fewer, for an upper bound) would reach the target */
    public record Point(
            String period,
            LocalDate cutOff,

            @Schema(nullable = true) BigDecimal numerator,

            @Schema(nullable = true) BigDecimal denominator,

            @Schema(nullable = true) BigDecimal value,

            @Schema(nullable = true) String status,

            @Schema(nullable = true) BigDecimal target,

            @Schema(nullable = true) Long distanceInPeople,

            @Schema(description = Views.DISCLOSURE, examples = "OPEN")
            String disclosure) {

        /** All of it; null for no value. */
        public static Point of(IndicatorValue value) {
            return value == null ? null : of(Seen.whole(value));
        }

        public static Point of(Seen seen) {
            return new Point(
                    seen.value().period(),
                    seen.value().cutOff(),
                    Views.decimal(seen.numerator()),
                    Views.decimal(seen.denominator()),
                    Views.decimal(seen.figure()),
                    Views.name(seen.shown().status()),
                    Views.decimal(seen.target()),
                    seen.shown().distanceInPeople(),
                    Views.name(seen.shown().form()));
        }
    }
}
