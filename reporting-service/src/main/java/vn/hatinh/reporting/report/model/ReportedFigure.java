package vn.hatinh.reporting.report.model;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.contracts.indicators.IndicatorStatus;

/**
 * A published figure that the report was made from.
 *
 * @param unit code of the unit with everything below it; the agency's own unit stands for the whole agency
 * @param period an ISO date for a stock, {@code 2025} or {@code 2025-H1} for a flow
 * @param value null when there is none
 */
public record ReportedFigure(
        String code,
        String reading,
        String unit,
        String period,
        @Schema(nullable = true) BigDecimal numerator,
        @Schema(nullable = true) BigDecimal denominator,
        @Schema(nullable = true) BigDecimal value,
        @Schema(nullable = true) IndicatorStatus status) {}
