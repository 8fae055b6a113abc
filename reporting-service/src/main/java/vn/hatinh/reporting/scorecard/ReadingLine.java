package vn.hatinh.reporting.scorecard;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import vn.hatinh.contracts.indicators.PlanPublished.UnitOfMeasure;

/** Another way to read the indicator, as context beside the headline. */
public record ReadingLine(
        String id,
        Text name,
        UnitOfMeasure unitOfMeasure,
        @JsonUnwrapped Figure figure,
        @Schema(nullable = true) Figure lastYear) {}
