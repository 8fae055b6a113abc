package vn.hatinh.indicators.engine.contribution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.hatinh.indicators.engine.contribution.Contribution.Slot;
import vn.hatinh.indicators.engine.facts.AgencyFact;
import vn.hatinh.indicators.engine.plan.Measure;
import vn.hatinh.indicators.engine.plan.Measure.Subject;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.time.Period;

/** What one fact of the agency adds to the sums of a plan. */
public final class AgencyFactContributions {

    private final Plan plan;

    public AgencyFactContributions(Plan plan) {
        this.plan = plan;
    }

    public List<Contribution> of(AgencyFact fact) {
        Subject subject = FactInPeriod.subject(fact);
        List<Measure> measures = plan.measures().values().stream()
                .filter(measure -> measure.subject() == subject)
                .toList();
        Map<Slot, Long> amounts = new LinkedHashMap<>();
        for (Period period : plan.horizon().periods()) {
            FactInPeriod.variables(fact, period)
                    .ifPresent(variables -> measures.forEach(measure -> measure.predicate()
                            .count(variables)
                            .forEach((key, amount) -> amounts.put(
                                    new Slot(measure.id(), key, PersonOnDay.NO_UNIT, period.cutOff()), amount))));
        }
        amounts.put(
                new Slot(
                        Plan.SEEN,
                        "fact:" + subject.name(),
                        PersonOnDay.NO_UNIT,
                        plan.horizon().from()),
                1L);
        return Contributions.listed(amounts);
    }
}
