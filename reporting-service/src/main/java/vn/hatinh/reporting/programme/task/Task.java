package vn.hatinh.reporting.programme.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A task of a year.
 *
 * @param standardTask code of the standard task that it was made from; null when people thought of it
 * @param doneOn null while it is not done
 * @param carriedFrom the unfinished task of the year before that it continues; may be null
 * @param carriedTo the task of the next year that continues this one; may be null
 */
public record Task(
        UUID id,
        String agency,
        int year,
        String standardTask,
        TaskContent content,
        TaskStatus status,
        LocalDate doneOn,
        UUID carriedFrom,
        UUID carriedTo,
        long revision,
        Instant changedAt,
        String changedBy) {

    /** Still to be done, and its last day is over. */
    public boolean isOverdueOn(LocalDate day) {
        return status.isOpen() && content.dueOn().isBefore(day);
    }
}
