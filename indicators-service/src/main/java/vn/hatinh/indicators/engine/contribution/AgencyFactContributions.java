package vn.hatinh.indicators.engine.contribution;

import java.util.List;
import java.util.Map;

import vn.hatinh.indicators.engine.facts.AgencyFact;
import vn.hatinh.indicators.engine.plan.Measure;
import vn.hatinh.indicators.engine.plan.Measure.Subject;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.time.Period;
import vn.hatinh.indicators.engine.time.Span;

/** What one fact of the agency adds to the sums of a plan. */
public final class AgencyFactContributions {

    private final Plan plan;
    private final Map<Period, Span> spans;

    public AgencyFactContributions(Plan plan) {
        this.plan = plan;
        this.spans = plan.horizon().spans();
    }

    public List<Contribution> of(AgencyFact fact) {
        Subject subject = FactInPeriod.subject(fact);
        List<Measure> measures = plan.measures().values().stream()
                .filter(measure -> measure.subject() == subject)
                .toList();
        Amounts amounts = new Amounts();
        spans.forEach((period, days) -> FactInPeriod.variables(fact, period, days)
                .ifPresent(variables -> measures.forEach(measure -> measure.predicate()
                        .count(variables)
                        .forEach((key, amount) ->
                                amounts.add(measure.id(), key, PersonOnDay.NO_UNIT, days.to(), amount)))));
        amounts.add(
                Plan.SEEN,
                "fact:" + subject.name(),
                PersonOnDay.NO_UNIT,
                plan.horizon().from(),
                1);
        return amounts.listed();
    }
}
