package vn.hatinh.reporting.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import vn.hatinh.contracts.indicators.PlanPublished.Rule;

/**
 * What the value is held against. All members are null where the plan sets no figure.
 *
 * @param figure for {@link Rule#FALLING}, the earlier value that it must be below
 * @param due the milestone that counts in the year
 * @param everyYear true when it is due on each year's cut-off
 * @param keptUntil last day on which the target holds
 * @param distanceInPeople how many more (fewer, above an upper bound) in the numerator would reach it
 */
public record TargetLine(
        @Schema(nullable = true) @JsonProperty("target") BigDecimal figure,
        @Schema(nullable = true) @JsonProperty("targetRule") Rule rule,
        @Schema(nullable = true) LocalDate due,

        @Schema(nullable = true) @JsonProperty("dueEveryYear")
        Boolean everyYear,

        @Schema(nullable = true) LocalDate keptUntil,
        @Schema(nullable = true) Long distanceInPeople) {

    static final TargetLine NONE = new TargetLine(null, null, null, null, null, null);

    @JsonIgnore
    public boolean isSet() {
        return rule != null;
    }

    /** Whether the target is due at all by the last day of a year, and not yet over. */
    public boolean holdsOn(LocalDate end) {
        return isSet() && (everyYear || !due.isAfter(end)) && (keptUntil == null || !keptUntil.isBefore(end));
    }
}
