package vn.hatinh.indicators.values;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.indicators.engine.plan.Text;
import vn.hatinh.indicators.engine.value.IndicatorValue;

/** One indicator for one unit, with every reading. */
@Schema(description = "Một chỉ tiêu của một đơn vị / One indicator of a unit")
public record IndicatorView(
        String agency,
        String plan,

        @Schema(description = "Phiên bản định nghĩa / definition version")
        int planVersion,

        long position,
        @Schema(nullable = true) Instant asOf,
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

            @Schema(nullable = true) Long distanceInPeople) {

        public static Point of(IndicatorValue value) {
            return new Point(
                    value.period(),
                    value.cutOff(),
                    Views.decimal(value.quotient().numerator()),
                    Views.decimal(value.quotient().denominator()),
                    Views.decimal(value.quotient().value()),
                    Views.name(value.status()),
                    Views.decimal(value.target()),
                    value.distanceInPeople());
        }
    }
}
