package vn.hatinh.indicators.engine.contribution;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.plan.Measure;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Timing;
import vn.hatinh.indicators.engine.predicate.Predicate;
import vn.hatinh.indicators.engine.predicate.Structs;
import vn.hatinh.indicators.engine.time.Period;
import vn.hatinh.indicators.engine.time.Span;

/** Why a measure does not count a person. */
public final class PersonalReasons {

    private final Plan plan;

    public PersonalReasons(Plan plan) {
        this.plan = plan;
    }

    /** Whether the person is staff that the plan counts on the day. */
    public boolean inScope(StaffFacts facts, LocalDate day) {
        return Scope.of(facts, plan.scope()).includes(day);
    }

    /** The unit that the person is assigned to on the day, empty without one. */
    public String unit(StaffFacts facts, LocalDate day) {
        return new PersonOnDay(facts, Scope.of(facts, plan.scope()), day).unit();
    }

    /**
     * The conditions of the measure that do not hold for the person.
     *
     * @param day for a stock
     * @param period for a flow
     */
    public List<String> unmet(Measure measure, StaffFacts facts, LocalDate day, Period period) {
        boolean flow = measure.timing() == Timing.FLOW;
        Span days = plan.horizon().span(period);
        PersonOnDay person = new PersonOnDay(facts, Scope.of(facts, plan.scope()), flow ? days.to() : day);
        Map<String, Object> variables = new HashMap<>(Structs.fields(person.variables()));
        if (flow) {
            variables.putAll(Structs.fields(person.variables(period.year(), days)));
        }
        return measure.predicate().conditions().stream()
                .filter(condition -> condition.count(variables).isEmpty())
                .map(Predicate::expression)
                .toList();
    }
}
