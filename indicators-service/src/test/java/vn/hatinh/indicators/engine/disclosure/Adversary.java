package vn.hatinh.indicators.engine.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Writes down everything that is known of some numbers of people as linear equations and inequalities, and asks a solver
 * how small and how large each of them can be.
 */
final class Adversary {

    private static final BigDecimal SOLVERS_ERROR = new BigDecimal("0.000001");

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<String, Variable> numbers = new TreeMap<>();
    private int equations;

    /** A number of people, of which nothing else is known yet. */
    private Variable number(String name) {
        return numbers.computeIfAbsent(
                name, any -> model.addVariable(name).lower(0).upper(100_000));
    }

    void between(String name, long least, long most) {
        Variable number = number(name);
        number.lower(number.getLowerLimit().max(BigDecimal.valueOf(least)));
        number.upper(number.getUpperLimit().min(BigDecimal.valueOf(most)));
    }

    void isSumOf(String whole, Collection<String> parts) {
        weigh(whole, parts).level(0);
    }

    void isAtMostSumOf(String whole, Collection<String> parts) {
        weigh(whole, parts).upper(0);
    }

    void isAtMost(String one, String other) {
        isAtMostSumOf(one, List.of(other));
    }

    private Expression weigh(String whole, Collection<String> parts) {
        Expression equation = model.newExpression("sum " + equations++);
        equation.set(number(whole), 1);
        parts.forEach(part -> equation.set(number(part), -1));
        return equation;
    }

    /** Of some numbers, the ones that are left a single whole number, with that. */
    Map<String, Long> computed(Collection<String> names) {
        Map<String, Long> computed = new TreeMap<>();
        Map<String, BigDecimal> least = new TreeMap<>();
        Map<String, BigDecimal> most = new TreeMap<>();
        for (String name : names) {
            // what solved one question has mostly shown two values of the others, too
            if (!severalAreLeft(name, least, most)) {
                Variable asked = number(name);
                asked.weight(1);
                seen(model.minimise(), least, most);
                seen(model.maximise(), least, most);
                asked.weight(null);
                if (!severalAreLeft(name, least, most)) {
                    computed.put(name, whole(least.get(name), RoundingMode.CEILING));
                }
            }
        }
        return computed;
    }

    private static boolean severalAreLeft(String name, Map<String, BigDecimal> least, Map<String, BigDecimal> most) {
        return least.containsKey(name)
                && whole(least.get(name), RoundingMode.CEILING) < whole(most.get(name), RoundingMode.FLOOR);
    }

    private void seen(Optimisation.Result result, Map<String, BigDecimal> least, Map<String, BigDecimal> most) {
        if (!result.getState().isFeasible()) {
            throw new IllegalStateException("what is known contradicts itself: " + result.getState());
        }
        numbers.forEach((name, number) -> {
            BigDecimal value = result.get(model.indexOf(number));
            least.merge(name, value, BigDecimal::min);
            most.merge(name, value, BigDecimal::max);
        });
    }

    /** A solver's five is 4.9999999 or 5.0000001. */
    private static long whole(BigDecimal value, RoundingMode mode) {
        BigDecimal generous = mode == RoundingMode.CEILING ? value.subtract(SOLVERS_ERROR) : value.add(SOLVERS_ERROR);
        return generous.setScale(0, mode).longValueExact();
    }
}
