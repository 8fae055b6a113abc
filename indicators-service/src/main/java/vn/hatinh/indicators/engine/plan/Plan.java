package vn.hatinh.indicators.engine.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import vn.hatinh.indicators.engine.time.Horizon;

/**
 * A plan with everything that decides its numbers.
 *
 * @param version grows with every change that moves a number
 * @param scope staff types that count
 * @param conditions of the measures' predicates, in words
 * @param quality what may be missing behind values
 */
public record Plan(
        String id,
        int version,
        String number,
        LocalDate signed,
        Text title,
        Horizon horizon,
        Set<String> scope,
        Map<String, Measure> measures,
        List<Goal> goals,
        Map<String, Text> conditions,
        List<QualityCheck> quality) {

    /** The measure that the engine keeps by itself: which kinds of facts and which codes exist at all. */
    public static final String SEEN = "seen";

    public Plan {
        scope = Set.copyOf(scope);
        measures = Map.copyOf(measures);
        goals = List.copyOf(goals);
        conditions = Map.copyOf(conditions);
        quality = List.copyOf(quality);
        Set<String> known = measures.keySet();
        Map<String, Indicator> byCode = new LinkedHashMap<>();
        for (Goal goal : goals) {
            for (Indicator indicator : goal.indicators()) {
                if (byCode.put(indicator.code(), indicator) != null) {
                    throw new IllegalArgumentException("indicator " + indicator.code() + " is listed twice");
                }
                measuresOf(indicator)
                        .filter(m -> !known.contains(m))
                        .findFirst()
                        .ifPresent(unknown -> {
                            throw new IllegalArgumentException("indicator " + indicator.code() + ": measure " + unknown
                                    + " is not defined; defined are "
                                    + known.stream().sorted().toList());
                        });
            }
        }
    }

    public Stream<Indicator> indicators() {
        return goals.stream().flatMap(goal -> goal.indicators().stream());
    }

    public Optional<Indicator> indicator(String code) {
        return indicators().filter(indicator -> indicator.code().equals(code)).findFirst();
    }

    private static Stream<String> measuresOf(Indicator indicator) {
        return Stream.concat(
                indicator.readings().stream()
                        .flatMap(reading -> reading.formula().measures()),
                Stream.ofNullable(indicator.evidence().inPeriod()));
    }
}
