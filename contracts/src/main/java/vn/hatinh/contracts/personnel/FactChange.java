package vn.hatinh.contracts.personnel;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One fact that an event changed.
 *
 * @param validFrom first date of the fact after the change (before it, for a removal); null for {@link FactKind#PERSON}
 */
public record FactChange(FactKind fact, Action action, LocalDate validFrom) {

    /** What was done to the fact. */
    public enum Action {
        ADDED,
        CORRECTED,
        REMOVED
    }

    public FactChange {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(action, "action");
    }
}
