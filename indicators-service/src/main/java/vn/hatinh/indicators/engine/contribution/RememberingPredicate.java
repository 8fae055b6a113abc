package vn.hatinh.indicators.engine.contribution;

import java.util.HashMap;
import java.util.Map;

import vn.hatinh.indicators.engine.predicate.Predicate;

/** Evaluates a predicate again only when something it reads has changed since the last time. */
final class RememberingPredicate {

    private final Predicate predicate;
    private Map<String, Object> lastInputs = Map.of();
    private Map<String, Long> lastResult;

    RememberingPredicate(Predicate predicate) {
        this.predicate = predicate;
    }

    Map<String, Long> count(Map<String, Object> variables) {
        if (lastResult == null || !sameInputs(variables)) {
            lastInputs = new HashMap<>();
            predicate.variables().forEach(name -> {
                if (variables.containsKey(name)) {
                    lastInputs.put(name, variables.get(name));
                }
            });
            lastResult = predicate.count(variables);
        }
        return lastResult;
    }

    private boolean sameInputs(Map<String, Object> variables) {
        return lastInputs.entrySet().stream().allMatch(input -> input.getValue().equals(variables.get(input.getKey())));
    }
}
