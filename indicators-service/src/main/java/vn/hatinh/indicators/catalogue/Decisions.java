package vn.hatinh.indicators.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All activations there are. Of those of one plan that concern an agency, have begun and were not withdrawn, the one that
 * begins last holds, and of several the last made; what people decided holds before what was shipped.
 *
 * @param revision tells them from earlier ones
 * @param activations in the order in which they were made
 */
public record Decisions(long revision, List<Activation> activations) {

    private static final Comparator<Activation> STRENGTH = Comparator.comparing((Activation a) -> !a.isDefault())
            .thenComparing(Activation::from)
            .thenComparing(Activation::id);

    public Decisions {
        activations = List.copyOf(activations);
    }

    /** By plan; first the plan that came first to the agency, which is meant when none is named. */
    public Map<String, Activation> inForce(String agency, LocalDate day) {
        Map<String, Activation> inForce = new LinkedHashMap<>();
        activations.stream()
                .filter(activation -> activation.holds(agency, day))
                .forEach(activation -> inForce.merge(
                        activation.definition().plan(),
                        activation,
                        (one, other) -> STRENGTH.compare(one, other) > 0 ? one : other));
        return inForce;
    }
}
