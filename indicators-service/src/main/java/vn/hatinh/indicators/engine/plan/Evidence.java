package vn.hatinh.indicators.engine.plan;

import java.util.List;

/**
 * What must have been recorded before a value says anything.
 *
 * @param facts kinds of facts of which at least one must exist at all; empty when nothing is asked
 * @param inPeriod a measure that must not be zero in the period itself, or null
 */
public record Evidence(List<String> facts, String inPeriod) {

    public static final Evidence NONE = new Evidence(List.of(), null);

    public Evidence {
        facts = facts == null ? List.of() : List.copyOf(facts);
    }
}
