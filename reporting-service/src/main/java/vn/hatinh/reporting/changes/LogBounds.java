package vn.hatinh.reporting.changes;

/**
 * What the log holds: the changes after {@code trimmed} up to {@code head}.
 */
public record LogBounds(ChangeId trimmed, ChangeId head) {

    /** Whether everything after the id is still there. */
    public boolean reachesBackTo(ChangeId id) {
        return id.epoch().equals(head.epoch()) && id.compareTo(trimmed) >= 0 && id.compareTo(head) <= 0;
    }
}
