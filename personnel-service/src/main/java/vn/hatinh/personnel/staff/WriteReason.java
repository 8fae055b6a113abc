package vn.hatinh.personnel.staff;

import java.util.Objects;

/**
 * Why something is written, for the audit trail.
 *
 * @param action what the caller does, for example {@code correct} or {@code transfer}
 * @param text the reason in the caller's words; null when none was asked for
 */
public record WriteReason(String action, String text) {

    public WriteReason {
        Objects.requireNonNull(action, "action");
    }
}
