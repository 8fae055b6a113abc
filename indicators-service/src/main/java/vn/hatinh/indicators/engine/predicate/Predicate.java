package vn.hatinh.indicators.engine.predicate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime.Program;

/** A checked expression that says how much a record counts, and in which buckets. */
public final class Predicate {

    /** The key of what counts without a bucket. */
    public static final String NO_KEY = "";

    private final String expression;
    private final Program program;
    private final Map<String, Long> settings;
    private final Set<String> variables;
    private final boolean keyed;
    private final List<Predicate> conditions;
    private final List<Predicate> buckets;

    /**
     * @param conditions that it joins, empty when it is one condition by itself
     * @param buckets that it lists one by one, empty when it does not
     */
    Predicate(
            String expression,
            Program program,
            Map<String, Long> settings,
            Set<String> variables,
            boolean keyed,
            List<Predicate> conditions,
            List<Predicate> buckets) {
        this.expression = expression;
        this.program = program;
        this.settings = settings;
        this.variables = Set.copyOf(variables);
        this.keyed = keyed;
        this.conditions = conditions.isEmpty() ? List.of(this) : List.copyOf(conditions);
        this.buckets = List.copyOf(buckets);
    }

    /** As the catalogue has it. */
    public String expression() {
        return expression;
    }

    /** Conditions that all must hold for anything to be counted; one that is not a conjunction is its own. */
    public List<Predicate> conditions() {
        return conditions;
    }

    /** Each bucket of a list of them as a predicate that names it; empty where the expression has another form. */
    public List<Predicate> buckets() {
        return buckets;
    }

    /** The variables the expression reads: while they stay the same, so does the result. */
    public Set<String> variables() {
        return variables;
    }

    /** Whether the result is a list of buckets. */
    public boolean keyed() {
        return keyed;
    }

    /** How much is counted in each bucket; empty when nothing is. A bucket named twice counts once. */
    public Map<String, Long> count(Map<String, Object> values) {
        Object result = evaluate(values);
        if (result instanceof List<?> keys) {
            Map<String, Long> counted = new HashMap<>();
            keys.forEach(key -> counted.put((String) key, 1L));
            return counted;
        }
        if (result instanceof String key) {
            return Map.of(key, 1L);
        }
        long amount = result instanceof Boolean truth ? (truth ? 1 : 0) : (Long) result;
        return amount == 0 ? Map.of() : Map.of(NO_KEY, amount);
    }

    private Object evaluate(Map<String, Object> values) {
        try {
            return program.eval(
                    name -> Optional.ofNullable(settings.containsKey(name) ? settings.get(name) : values.get(name)));
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("could not evaluate \"" + expression.strip() + "\": " + e.getMessage(), e);
        }
    }
}
