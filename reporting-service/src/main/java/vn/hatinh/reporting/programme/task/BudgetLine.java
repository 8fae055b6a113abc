package vn.hatinh.reporting.programme.task;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.hatinh.reporting.programme.plan.BudgetHeading;

/**
 * What a task costs.
 *
 * @param amount whole đồng; null while it is not estimated
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Kinh phí theo TT 191/2009/TT-BTC, điều 3 / Cost, by the headings of the circular")
public record BudgetLine(
        @NotNull BudgetHeading heading,

        @Schema(description = "Đồng / Whole đồng", examples = "15000000") @PositiveOrZero @Max(1_000_000_000_000L) Long amount) {}
