package vn.hatinh.contracts.personnel;

import java.util.Objects;

/** A unit was founded, renamed, moved or closed: its whole history after the change. */
public record UnitChanged(long version, UnitRecord record) {

    public UnitChanged {
        if (version < 1) {
            throw new IllegalArgumentException("version must be at least 1, was " + version);
        }
        Objects.requireNonNull(record, "record");
    }
}
