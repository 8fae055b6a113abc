package vn.hatinh.indicators.intake;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import vn.hatinh.indicators.engine.contribution.Contribution;
import vn.hatinh.indicators.engine.facts.UnitHistory;
import vn.hatinh.indicators.store.RecordKey;
import vn.hatinh.indicators.store.RecordKind;

/**
 * A record's new state, read from an event and ready to be counted.
 *
 * @param version 0 for a deleted record, which is newer than any version
 * @param data the event's data as it came, null when deleted
 * @param contributions what the record adds from now on
 * @param unit the unit's new history when the record is a unit, else null
 */
public record Change(
        String agency,
        RecordKey key,
        long version,
        String eventId,
        String eventType,
        Instant recordedAt,
        String data,
        List<Contribution> contributions,
        UnitHistory unit) {

    public Change {
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(recordedAt, "recordedAt");
        contributions = List.copyOf(contributions);
    }

    boolean isDeletion() {
        return data == null;
    }

    /** A person's key is random and never used again; units and facts of an agency may be founded anew. */
    boolean isErasure() {
        return isDeletion() && key.kind() == RecordKind.STAFF;
    }
}
