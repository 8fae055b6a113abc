package vn.hatinh.indicators.engine.contribution;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.plan.Measure;
import vn.hatinh.indicators.engine.plan.Measure.Persons;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.predicate.StaffVariables;
import vn.hatinh.indicators.engine.predicate.Structs;
import vn.hatinh.indicators.engine.time.Period;

/**
 * What people count on one day, and in the period that ends on it: in every measure and bucket what the person's
 * contributions add up to. For questions that sums cannot answer, for they do not tell who counts.
 */
public final class CountsOnDay {

    private final Plan plan;
    private final LocalDate day;
    private final Optional<Period> period;
    private final MeasureCounters stocks;
    private final MeasureCounters flows;

    CountsOnDay(Plan plan, LocalDate day, MeasureCounters stocks, MeasureCounters flows) {
        this.plan = plan;
        this.day = day;
        this.period = plan.horizon().endingOn(day);
        this.stocks = stocks;
        this.flows = flows;
    }

    /** Takes what a person counts. */
    public interface Taker {
        /**
         * @param person as on the day
         * @param key bucket within the measure, empty when it has none
         */
        void take(StaffVariables person, String measure, String key, long amount);
    }

    public void count(StaffFacts facts, Taker taker) {
        Scope scope = Scope.of(facts, plan.scope());
        PersonOnDay person = new PersonOnDay(facts, scope, day);
        StaffVariables variables = person.variables();
        boolean counted = scope.includes(day);
        if (counted) {
            take(variables, stocks, Structs.values(variables), measure -> true, taker);
        }
        period.ifPresent(ending -> {
            Object[] values = Structs.values(
                    variables, person.variables(ending.year(), plan.horizon().span(ending)));
            take(variables, flows, values, flow -> counted || flow.persons() == Persons.ON_DAY_OF_ACT, taker);
        });
    }

    private static void take(
            StaffVariables person, MeasureCounters counters, Object[] values, Predicate<Measure> which, Taker taker) {
        MeasureCounts counts = new MeasureCounts(counters);
        counts.look(values);
        for (int i = 0; i < counters.size(); i++) {
            Measure measure = counters.measure(i);
            if (which.test(measure)) {
                counts.of(i).forEach((key, amount) -> taker.take(person, measure.id(), key, amount));
            }
        }
    }
}
