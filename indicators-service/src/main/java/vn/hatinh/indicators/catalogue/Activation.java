package vn.hatinh.indicators.catalogue;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A decision that a version of a plan is in force.
 *
 * @param agency empty for every agency
 * @param subtree whether the agencies below it are meant as well
 * @param from the day on which the agencies begin to be counted by it
 * @param withdrawal null unless it was taken back before that day
 */
public record Activation(
        long id,
        Definition.Key definition,
        String agency,
        boolean subtree,
        LocalDate from,
        String by,
        Instant at,
        String reason,
        Withdrawal withdrawal) {

    /** For {@link #agency}: as shipped, where nobody decided otherwise. */
    public static final String EVERY_AGENCY = "";

    /** Who took a decision back, when and why. */
    public record Withdrawal(String by, Instant at, String reason) {}

    public boolean concerns(String code) {
        return isDefault() || agency.equals(code) || (subtree && code.startsWith(agency + "."));
    }

    /** Whether its day has come. */
    public boolean hasBegun(LocalDate day) {
        return !from.isAfter(day);
    }

    boolean holds(String code, LocalDate day) {
        return withdrawal == null && hasBegun(day) && concerns(code);
    }

    boolean isDefault() {
        return agency.equals(EVERY_AGENCY);
    }
}
