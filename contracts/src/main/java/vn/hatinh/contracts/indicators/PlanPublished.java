package vn.hatinh.contracts.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A plan as its readers need it: names, targets and where each comes from, without the predicates.
 *
 * @param version definition version; grows when anything that changes a number changes
 * @param number the document's number, for example {@code 662/KH-SNgV}
 */
public record PlanPublished(
        String plan,
        int version,
        String number,
        LocalDate signed,
        Text title,
        LocalDate validFrom,
        LocalDate validTo,
        List<Goal> goals) {

    /** A text in Vietnamese and English. */
    public record Text(String vi, String en) {}

    /** Mục tiêu, or the group of measurable tasks. */
    public record Goal(String code, Text title, String clause, List<Indicator> indicators) {}

    /**
     * @param unitOfMeasure how the headline value is printed
     * @param clause where the plan says it, for example {@code I.2.a}
     * @param agencyOnly true when there are no values per unit
     * @param target null when the plan sets no figure
     */
    public record Indicator(
            String code,
            Text name,
            String clause,
            MeasureKind kind,
            UnitOfMeasure unitOfMeasure,
            boolean agencyOnly,
            Target target,
            List<Reading> readings) {}

    /** How a value is to be read. */
    public enum UnitOfMeasure {
        PERCENT,
        PER_HUNDRED,
        RATIO,
        COUNT,
        HOURS
    }

    /**
     * @param rule how value and figure are compared
     * @param figure null for {@link Rule#FALLING}
     * @param everyYear true when the target is due on each year's cut-off, false when it is due on {@code due} and kept
     */
    public record Target(Rule rule, BigDecimal figure, boolean everyYear, LocalDate due, LocalDate keptUntil) {}

    /** Direction of a target. */
    public enum Rule {
        AT_LEAST,
        AT_MOST,
        EXACTLY,
        FALLING
    }

    /** Readings whose keys come from the data (languages, grades) are listed once with {@code keyed} true. */
    public record Reading(String id, Text name, UnitOfMeasure unitOfMeasure, boolean keyed) {}

    public PlanPublished {
        goals = List.copyOf(goals);
    }
}
