package vn.hatinh.indicators.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * One way to read an indicator.
 *
 * @param id {@code headline} for the reading that the target speaks of; may hold {@code {dimension}} placeholders
 * @param agencyOnly has no values for units
 * @param dimensions values of the placeholders, in order of the placeholders' names in the map; empty for a plain reading
 * @param sensitivity decides how its values are shown to who sees published figures only
 */
public record Reading(
        String id,
        Text name,
        Timing timing,
        UnitOfMeasure unitOfMeasure,
        Formula formula,
        boolean agencyOnly,
        Map<String, Dimension> dimensions,
        Sensitivity sensitivity) {

    public static final String HEADLINE = "headline";

    /** How a value is printed. */
    public enum UnitOfMeasure {
        PERCENT,
        PER_HUNDRED,
        RATIO,
        COUNT,
        HOURS
    }

    /**
     * Values of a placeholder.
     *
     * @param values always listed
     * @param seen name of the code list whose values are listed once a record holds them, or null
     */
    public record Dimension(List<String> values, String seen) {
        public Dimension {
            values = values == null ? List.of() : List.copyOf(values);
        }
    }

    public boolean isHeadline() {
        return HEADLINE.equals(id);
    }

    public boolean keyed() {
        return !dimensions.isEmpty();
    }

    /** The ids with every placeholder filled, given the codes seen in a code list. */
    public List<String> ids(Function<String, Set<String>> seenCodes) {
        List<String> ids = List.of(id);
        for (var dimension : dimensions.entrySet()) {
            List<String> values = new ArrayList<>(dimension.getValue().values());
            if (dimension.getValue().seen() != null) {
                seenCodes.apply(dimension.getValue().seen()).stream()
                        .filter(code -> !values.contains(code))
                        .forEach(values::add);
            }
            String placeholder = "{" + dimension.getKey() + "}";
            ids = ids.stream()
                    .flatMap(partly -> values.stream().map(value -> partly.replace(placeholder, value)))
                    .toList();
        }
        return ids;
    }
}
