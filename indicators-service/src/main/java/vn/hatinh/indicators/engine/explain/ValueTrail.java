package vn.hatinh.indicators.engine.explain;

import java.util.List;
import java.util.Optional;

import vn.hatinh.indicators.engine.contribution.Contribution;
import vn.hatinh.indicators.engine.contribution.ContributionTotal;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.engine.state.UnitTree;
import vn.hatinh.indicators.engine.value.IndicatorValue;
import vn.hatinh.indicators.engine.value.ValueQuestion;

/**
 * Follows one value back through what was counted, newest first. Each entry's part in the sums is taken away again; where
 * the value differs, that entry moved it.
 */
public final class ValueTrail {

    private final ValueQuestion question;
    private Plan plan;
    private AgencyState state;
    private IndicatorValue value;

    /**
     * @param state after the newest entry
     */
    public ValueTrail(ValueQuestion question, Plan plan, AgencyState state) {
        this.question = question;
        this.plan = plan;
        this.state = state;
        this.value = valueNow();
    }

    /**
     * What was counted.
     *
     * @param recount whether not the record changed but the definition
     * @param changes what it added to the sums
     * @param unitsBefore the units before it; null when it changed none
     */
    public record Entry(boolean recount, List<Contribution> changes, UnitTree unitsBefore) {}

    /** The value on both sides of what moved it; null where there is none. */
    public record Move(IndicatorValue before, IndicatorValue after) {}

    /** The value after the entries that are not yet taken away. */
    public IndicatorValue value() {
        return value;
    }

    /** Of the definition that the value is read under. */
    public int planVersion() {
        return plan.version();
    }

    /** Steps to the definition that was in force before; present when the value was another one under it. */
    public Optional<Move> backTo(Plan definition) {
        if (definition == plan) {
            return Optional.empty();
        }
        plan = definition;
        return moved();
    }

    /**
     * Takes an entry away; present when it moved the value. What a recount changes is told by {@link #backTo} the
     * definition before, which is where it becomes readable again.
     */
    public Optional<Move> backBefore(Entry entry) {
        ContributionTotal taken = new ContributionTotal();
        taken.subtract(entry.changes());
        state = state.plus(taken.listed());
        if (entry.unitsBefore() != null) {
            state = state.with(entry.unitsBefore());
        }
        return entry.recount() ? Optional.empty() : moved();
    }

    private Optional<Move> moved() {
        IndicatorValue after = value;
        value = valueNow();
        boolean same = after == null || value == null ? after == value : after.saysTheSameAs(value);
        return same ? Optional.empty() : Optional.of(new Move(value, after));
    }

    private IndicatorValue valueNow() {
        return question.answer(plan, state).orElse(null);
    }
}
