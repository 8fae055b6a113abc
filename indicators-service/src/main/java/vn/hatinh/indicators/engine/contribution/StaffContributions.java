package vn.hatinh.indicators.engine.contribution;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.hatinh.indicators.engine.contribution.Contribution.Slot;
import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.plan.Measure;
import vn.hatinh.indicators.engine.plan.Measure.Persons;
import vn.hatinh.indicators.engine.plan.Measure.Subject;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Timing;
import vn.hatinh.indicators.engine.predicate.Structs;
import vn.hatinh.indicators.engine.time.Period;

/** What one member of staff adds to the sums of a plan: a function of the record alone. */
public final class StaffContributions {

    private final Plan plan;
    private final List<Measure> stocks;
    private final List<Measure> flows;

    public StaffContributions(Plan plan) {
        this.plan = plan;
        this.stocks = measures(plan, Timing.STOCK);
        this.flows = measures(plan, Timing.FLOW);
    }

    private static List<Measure> measures(Plan plan, Timing timing) {
        return plan.measures().values().stream()
                .filter(measure -> measure.subject() == Subject.STAFF && measure.timing() == timing)
                .toList();
    }

    public List<Contribution> of(StaffFacts facts) {
        Map<Slot, Long> amounts = new LinkedHashMap<>();
        Scope scope = Scope.of(facts, plan.scope());
        addStocks(facts, scope, amounts);
        addFlows(facts, scope, amounts);
        Seen.of(facts)
                .forEach(key -> amounts.put(
                        new Slot(
                                Plan.SEEN,
                                key,
                                PersonOnDay.NO_UNIT,
                                plan.horizon().from()),
                        1L));
        return Contributions.listed(amounts);
    }

    /** Walks along the days of change and notes where the person begins and stops to count. */
    private void addStocks(StaffFacts facts, Scope scope, Map<Slot, Long> amounts) {
        Map<Measure, RememberingPredicate> predicates = remembering(stocks);
        Map<Measure, Map<String, Long>> counting = new HashMap<>();
        String unitBefore = PersonOnDay.NO_UNIT;
        for (LocalDate day : Timeline.changes(facts, plan.horizon())) {
            PersonOnDay person = new PersonOnDay(facts, scope, day);
            boolean counted = scope.includes(day);
            Map<String, Object> variables = counted ? Structs.fields(person.variables()) : Map.of();
            String unit = person.unit();
            for (Measure measure : stocks) {
                Map<String, Long> before = counting.getOrDefault(measure, Map.of());
                Map<String, Long> now = counted ? predicates.get(measure).count(variables) : Map.of();
                if (!now.equals(before) || !unit.equals(unitBefore)) {
                    add(amounts, measure, before, unitBefore, day, -1);
                    add(amounts, measure, now, unit, day, 1);
                    counting.put(measure, now);
                }
            }
            unitBefore = unit;
        }
    }

    private void addFlows(StaffFacts facts, Scope scope, Map<Slot, Long> amounts) {
        Map<Measure, RememberingPredicate> predicates = remembering(flows);
        for (Period period : plan.horizon().periods()) {
            PersonOnDay person = new PersonOnDay(facts, scope, period.cutOff());
            boolean counted = scope.includes(period.cutOff());
            Map<String, Object> variables = new HashMap<>(Structs.fields(person.variables()));
            variables.putAll(Structs.fields(person.variables(period)));
            for (Measure measure : flows) {
                if (counted || measure.persons() == Persons.ON_DAY_OF_ACT) {
                    Map<String, Long> counts = predicates.get(measure).count(variables);
                    add(amounts, measure, counts, person.unit(), period.cutOff(), 1);
                }
            }
        }
    }

    private static Map<Measure, RememberingPredicate> remembering(List<Measure> measures) {
        Map<Measure, RememberingPredicate> predicates = new HashMap<>();
        measures.forEach(measure -> predicates.put(measure, new RememberingPredicate(measure.predicate())));
        return predicates;
    }

    private static void add(
            Map<Slot, Long> amounts, Measure measure, Map<String, Long> counts, String unit, LocalDate at, int sign) {
        counts.forEach((key, amount) -> amounts.merge(new Slot(measure.id(), key, unit, at), sign * amount, Long::sum));
    }
}
