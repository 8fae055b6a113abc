package vn.hatinh.reporting.programme.task;

import java.util.List;
import java.util.Set;

/** Where a task stands. */
public enum TaskStatus {
    PLANNED,
    IN_PROGRESS,
    SUSPENDED,
    DONE,
    CANCELLED,
    /** Goes on as a task of the next year; only the carry-over sets it. */
    CARRIED_OVER;

    /** Those of tasks that are still to be done. */
    public static final Set<TaskStatus> OPEN = Set.of(PLANNED, IN_PROGRESS, SUSPENDED);

    /** What people may set it to from here. */
    public List<TaskStatus> next() {
        return switch (this) {
            case PLANNED -> List.of(IN_PROGRESS, SUSPENDED, DONE, CANCELLED);
            case IN_PROGRESS -> List.of(SUSPENDED, DONE, CANCELLED);
            case SUSPENDED -> List.of(IN_PROGRESS, CANCELLED);
            // what was closed by mistake is opened again
            case DONE -> List.of(IN_PROGRESS);
            case CANCELLED -> List.of(PLANNED);
            case CARRIED_OVER -> List.of();
        };
    }

    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
