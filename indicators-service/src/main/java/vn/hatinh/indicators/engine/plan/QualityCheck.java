package vn.hatinh.indicators.engine.plan;

import java.util.List;
import java.util.Objects;

/**
 * Something that may be missing behind values: what one measure counts and another does not.
 *
 * @param indicators codes of the indicators whose values it weakens
 * @param of measure of what should be recorded
 * @param without measure of what is, a part of {@code of}; null when {@code of} counts what is missing
 * @param health whether who is concerned tells of somebody's health
 */
public record QualityCheck(String id, Text name, List<String> indicators, String of, String without, boolean health) {

    public QualityCheck {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(of, "of");
        indicators = List.copyOf(indicators);
    }
}
