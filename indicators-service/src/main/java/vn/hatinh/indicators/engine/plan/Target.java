package vn.hatinh.indicators.engine.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

import vn.hatinh.indicators.engine.InvalidPlanException;
import vn.hatinh.indicators.engine.time.Horizon;

/**
 * What the plan wants of a headline value.
 *
 * @param figure null for {@link Rule#FALLING}
 * @param due null for a target of every year, due on each year's cut-off
 * @param comparedWith for {@link Rule#FALLING}, what the value must be lower than
 */
public record Target(Rule rule, BigDecimal figure, LocalDate due, LocalDate keptUntil, ComparedWith comparedWith) {

    /** Direction. */
    public enum Rule {
        AT_LEAST,
        AT_MOST,
        EXACTLY,
        /** lower than before */
        FALLING
    }

    /** Which earlier value a falling one is compared with. */
    public enum ComparedWith {
        /** the year before, and nothing else; a value of zero holds by itself */
        YEAR_BEFORE_OR_ZERO,
        /** the latest earlier year that has a value */
        LATEST_EARLIER_YEAR
    }

    public Target {
        Objects.requireNonNull(rule, "rule");
        if ((rule == Rule.FALLING) != (figure == null) || (rule == Rule.FALLING) != (comparedWith != null)) {
            throw new InvalidPlanException(
                    "mục tiêu giảm dần nêu so với giá trị nào, mọi mục tiêu khác có con số",
                    "a falling target says what it is compared with, every other target has a figure");
        }
    }

    public boolean everyYear() {
        return due == null;
    }

    /** The milestone that a value on {@code day} is measured by. */
    public LocalDate dueFor(LocalDate day, Horizon horizon) {
        return everyYear() ? horizon.cutOff(horizon.yearOf(day)) : due;
    }
}
