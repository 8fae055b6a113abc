package vn.hatinh.indicators.engine.contribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import vn.hatinh.indicators.engine.contribution.PersonOverTime.Look;
import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.plan.Measure;
import vn.hatinh.indicators.engine.plan.Measure.Persons;
import vn.hatinh.indicators.engine.plan.Measure.Subject;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Timing;
import vn.hatinh.indicators.engine.predicate.PeriodVariables;
import vn.hatinh.indicators.engine.predicate.StaffVariables;
import vn.hatinh.indicators.engine.predicate.Structs;
import vn.hatinh.indicators.engine.time.Period;
import vn.hatinh.indicators.engine.time.Span;

/** What one member of staff adds to the sums of a plan: a function of the record alone. */
public final class StaffContributions {

    private static final Class<StaffVariables> ON_A_DAY = StaffVariables.class;
    private static final Class<PeriodVariables> IN_A_PERIOD = PeriodVariables.class;

    private final Plan plan;
    private final MeasureCounters stocks;
    private final MeasureCounters flows;
    private final Map<Period, Span> spans;

    public StaffContributions(Plan plan) {
        this.plan = plan;
        this.stocks = measures(plan, Timing.STOCK, Structs.names(List.of(ON_A_DAY)));
        this.flows = measures(plan, Timing.FLOW, Structs.names(List.of(ON_A_DAY, IN_A_PERIOD)));
        this.spans = plan.horizon().spans();
    }

    private static MeasureCounters measures(Plan plan, Timing timing, List<String> layout) {
        return new MeasureCounters(
                plan.measures().values().stream()
                        .filter(measure -> measure.subject() == Subject.STAFF && measure.timing() == timing)
                        .toList(),
                layout);
    }

    public List<Contribution> of(StaffFacts facts) {
        Amounts amounts = new Amounts();
        Scope scope = Scope.of(facts, plan.scope());
        List<Look> looks = PersonOverTime.looks(facts, scope, plan.horizon());
        addStocks(looks, scope, amounts);
        addFlows(facts, looks, scope, amounts);
        Seen.of(facts)
                .forEach(key -> amounts.add(
                        Plan.SEEN, key, PersonOnDay.NO_UNIT, plan.horizon().from(), 1));
        return amounts.listed();
    }

    /** What people count on one day; it remembers what it was asked together with this. */
    public CountsOnDay onDay(LocalDate day) {
        return new CountsOnDay(plan, day, stocks, flows);
    }

    /** Walks along the days of change and notes where the person begins and stops to count. */
    private void addStocks(List<Look> looks, Scope scope, Amounts amounts) {
        MeasureCounts counts = new MeasureCounts(stocks);
        List<Map<String, Long>> counting = new ArrayList<>(Collections.nCopies(stocks.size(), Map.of()));
        String unitBefore = PersonOnDay.NO_UNIT;
        for (Look look : looks) {
            boolean counted = scope.includes(look.day());
            if (counted) {
                counts.look(look.values());
            }
            String unit = look.unit();
            for (int i = 0; i < stocks.size(); i++) {
                Map<String, Long> before = counting.get(i);
                Map<String, Long> now = counted ? counts.of(i) : Map.of();
                if (!now.equals(before) || !unit.equals(unitBefore)) {
                    add(amounts, stocks.measure(i), before, unitBefore, look.day(), -1);
                    add(amounts, stocks.measure(i), now, unit, look.day(), 1);
                    counting.set(i, now);
                }
            }
            unitBefore = unit;
        }
    }

    /** The cut-offs of the periods come in the order of time, as the looks do. */
    private void addFlows(StaffFacts facts, List<Look> looks, Scope scope, Amounts amounts) {
        MeasureCounts counts = new MeasureCounts(flows);
        int last = 0;
        for (Map.Entry<Period, Span> period : spans.entrySet()) {
            LocalDate cutOff = period.getValue().to();
            while (last + 1 < looks.size() && !looks.get(last + 1).day().isAfter(cutOff)) {
                last++;
            }
            Look look = looks.get(last);
            PersonOnDay person = new PersonOnDay(facts, scope, cutOff);
            boolean counted = scope.includes(cutOff);
            counts.look(Structs.append(
                    look.values(), person.variables(period.getKey().year(), period.getValue())));
            for (int i = 0; i < flows.size(); i++) {
                Measure measure = flows.measure(i);
                if (counted || measure.persons() == Persons.ON_DAY_OF_ACT) {
                    add(amounts, measure, counts.of(i), look.unit(), cutOff, 1);
                }
            }
        }
    }

    private static void add(
            Amounts amounts, Measure measure, Map<String, Long> counts, String unit, LocalDate at, int sign) {
        // nearly always empty
        if (!counts.isEmpty()) {
            counts.forEach((key, amount) -> amounts.add(measure.id(), key, unit, at, sign * amount));
        }
    }
}
