package vn.hatinh.indicators.engine.contribution;

import java.util.List;
import java.util.Optional;

import vn.hatinh.indicators.engine.facts.AgencyFact;
import vn.hatinh.indicators.engine.plan.Measure;
import vn.hatinh.indicators.engine.predicate.Predicate;
import vn.hatinh.indicators.engine.time.Period;
import vn.hatinh.indicators.engine.time.Span;

/** Why a measure does not count a fact of the agency. */
public final class FactReasons {

    private FactReasons() {}

    /**
     * The conditions of the measure that do not hold; empty when it is about other facts, or another time.
     *
     * @param days of the period
     */
    public static Optional<List<String>> unmet(Measure measure, AgencyFact fact, Period period, Span days) {
        return measure.subject() != FactInPeriod.subject(fact)
                ? Optional.empty()
                : FactInPeriod.variables(fact, period, days).map(variables -> measure.predicate().conditions().stream()
                        .filter(condition -> condition.count(variables).isEmpty())
                        .map(Predicate::expression)
                        .toList());
    }
}
