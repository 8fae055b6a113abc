package vn.hatinh.indicators.engine.value;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import vn.hatinh.indicators.engine.contribution.Contribution;
import vn.hatinh.indicators.engine.plan.Evidence;
import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.QualityCheck;
import vn.hatinh.indicators.engine.plan.Timing;
import vn.hatinh.indicators.engine.predicate.Predicate;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.engine.state.Sums;
import vn.hatinh.indicators.engine.time.Period;

/** Counts what is missing behind the values of an agency or a unit. */
public final class Completeness {

    private final Plan plan;
    private final AgencyState state;
    private final Valuation valuation;
    private final String unit;
    private final LocalDate day;
    private final Period period;

    /**
     * @param unit null for the whole agency
     * @param day for what should be so on a day
     * @param period for what should happen in a period
     */
    public Completeness(String agency, Plan plan, AgencyState state, String unit, LocalDate day, Period period) {
        this.plan = plan;
        this.state = state;
        this.valuation = new Valuation(agency, plan, state);
        this.unit = unit;
        this.day = day;
        this.period = period;
    }

    /** How many should be recorded; null for a check that counts only what is missing. */
    public Long expected(QualityCheck check) {
        return check.without() == null ? null : sum(state.sums(), check.of(), at(check));
    }

    public long missing(QualityCheck check) {
        return missing(check, state.sums());
    }

    /** Whether a record is among what is missing. */
    public boolean concerns(QualityCheck check, List<Contribution> record) {
        return missing(check, Sums.EMPTY.plus(record)) > 0;
    }

    /** The day whose sums tell it: a check that looks at a period looks at its last day. */
    public LocalDate at(QualityCheck check) {
        boolean flow = Stream.of(check.of(), check.without())
                .filter(measure -> measure != null)
                .anyMatch(measure -> plan.measures().get(measure).timing() == Timing.FLOW);
        return flow ? plan.horizon().cutOff(period) : day;
    }

    /** Indicators of which nothing was ever recorded, or not in the period where they ask for it. */
    public List<Indicator> unrecorded() {
        return plan.indicators()
                .filter(indicator -> !recorded(indicator.evidence()))
                .toList();
    }

    private boolean recorded(Evidence evidence) {
        boolean ever = evidence.facts().isEmpty()
                || evidence.facts().stream().anyMatch(fact -> state.sums().seen("fact:" + fact));
        boolean inPeriod = evidence.inPeriod() == null
                || period.firstHalf()
                || state.sums()
                                .ofAgency(
                                        evidence.inPeriod(),
                                        Predicate.NO_KEY,
                                        Timing.FLOW,
                                        plan.horizon().cutOff(period))
                        != 0;
        return ever && inPeriod;
    }

    private long missing(QualityCheck check, Sums sums) {
        LocalDate at = at(check);
        return sum(sums, check.of(), at) - (check.without() == null ? 0 : sum(sums, check.without(), at));
    }

    private long sum(Sums sums, String measure, LocalDate at) {
        return valuation
                .evaluator(sums, unit == null ? valuation.agencyUnit(at) : unit, at)
                .sum(measure, Predicate.NO_KEY);
    }
}
