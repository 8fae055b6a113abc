package vn.hatinh.contracts.personnel;

import java.util.List;
import java.util.Objects;

/**
 * A staff record changed: what changed, and the whole pseudonymous record after it. Deleting a person is a Kafka
 * tombstone under the same key.
 *
 * @param version 1 for the first state of the record, then one more with each event; a consumer ignores what is not
 *     newer than what it has
 */
public record StaffChanged(long version, List<FactChange> changes, StaffRecord record) {

    public StaffChanged {
        if (version < 1) {
            throw new IllegalArgumentException("version must be at least 1, was " + version);
        }
        Objects.requireNonNull(record, "record");
        changes = List.copyOf(changes);
    }
}
