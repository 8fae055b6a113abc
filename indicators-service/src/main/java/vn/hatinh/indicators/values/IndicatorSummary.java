package vn.hatinh.indicators.values;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.indicators.engine.plan.Goal;
import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.engine.plan.Target;
import vn.hatinh.indicators.engine.plan.Text;

/** An indicator of the plan without figures; {@code target} is null when the plan sets none. */
public record IndicatorSummary(
        String code,
        Text name,
        String clause,
        String goal,
        @Schema(nullable = true) TargetView target,
        List<ReadingSummary> readings) {

    /** {@code due} is null for a target of each year's cut-off. */
    public record TargetView(
            String rule,
            @Schema(nullable = true) BigDecimal figure,
            @Schema(nullable = true) LocalDate due,
            @Schema(nullable = true) LocalDate keptUntil) {

        static TargetView of(Target target) {
            return target == null
                    ? null
                    : new TargetView(target.rule().name(), target.figure(), target.due(), target.keptUntil());
        }
    }

    /** {@code kind} is {@code stock} or {@code flow}. */
    public record ReadingSummary(String id, Text name, String kind, String unitOfMeasure) {}

    static IndicatorSummary of(Goal goal, Indicator indicator) {
        return new IndicatorSummary(
                indicator.code(),
                indicator.name(),
                indicator.clause(),
                goal.code(),
                TargetView.of(indicator.target()),
                indicator.readings().stream()
                        .map(reading -> new ReadingSummary(
                                reading.id(),
                                reading.name(),
                                Views.kind(reading.timing()),
                                reading.unitOfMeasure().name()))
                        .toList());
    }
}
