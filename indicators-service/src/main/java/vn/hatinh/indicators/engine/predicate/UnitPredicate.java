package vn.hatinh.indicators.engine.predicate;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime.Program;

/** A checked condition on a unit; its variables are the ids of measures. */
public final class UnitPredicate {

    private final String expression;
    private final Program program;
    private final Set<String> measures;

    UnitPredicate(String expression, Program program, Set<String> measures) {
        this.expression = expression;
        this.program = program;
        this.measures = Set.copyOf(measures);
    }

    public String expression() {
        return expression;
    }

    public Set<String> measures() {
        return measures;
    }

    /** @param sums the unit's own sum of a measure */
    public boolean test(ToLongFunction<String> sums) {
        Map<String, Object> values = new HashMap<>();
        measures.forEach(measure -> values.put(measure, sums.applyAsLong(measure)));
        try {
            return (Boolean) program.eval(values);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("could not evaluate \"" + expression.strip() + "\": " + e.getMessage(), e);
        }
    }
}
