package vn.hatinh.indicators.catalogue;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A decision that a version of a plan is in force.
 *
 * @param agency empty for every agency
 * @param subtree whether the agencies below it are meant as well
 * @param from the day on which the agencies begin to be counted by it
 */
public record Activation(
        long id,
        Definition.Key definition,
        String agency,
        boolean subtree,
        LocalDate from,
        String by,
        Instant at,
        String reason) {

    /** For {@link #agency}: as shipped, where nobody decided otherwise. */
    public static final String EVERY_AGENCY = "";

    public boolean concerns(String code) {
        return isDefault() || agency.equals(code) || (subtree && code.startsWith(agency + "."));
    }

    boolean isDefault() {
        return agency.equals(EVERY_AGENCY);
    }
}
