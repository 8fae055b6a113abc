package vn.hatinh.reporting.scorecard;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import vn.hatinh.contracts.indicators.MeasureKind;
import vn.hatinh.contracts.indicators.PlanPublished.UnitOfMeasure;

/**
 * An indicator's headline value in the year.
 *
 * @param clause where the plan says it
 * @param statusText null without a status: units have none
 * @param lastYear null in the first year of the plan
 */
public record IndicatorLine(
        String code,
        Text name,
        String clause,
        MeasureKind kind,
        UnitOfMeasure unitOfMeasure,
        @JsonUnwrapped Figure figure,
        @JsonUnwrapped TargetLine target,
        @Schema(nullable = true) Text statusText,
        @Schema(nullable = true) Figure lastYear,
        List<ReadingLine> readings) {

    public IndicatorLine {
        readings = List.copyOf(readings);
    }
}
