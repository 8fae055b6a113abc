package vn.hatinh.indicators.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import vn.hatinh.indicators.catalogue.Definition;
import vn.hatinh.indicators.engine.contribution.Contribution;
import vn.hatinh.indicators.engine.facts.UnitHistory;
import vn.hatinh.indicators.store.RecordKey;
import vn.hatinh.indicators.store.RecordKind;

/**
 * A record's new state, read from an event and ready to be counted.
 *
 * @param version 0 for a deleted record, which is newer than any version
 * @param data the event's data as it came, null when deleted
 * @param content what the record says
 * @param contributions what it adds from now on, under each definition that was in force when it was read
 */
public record Change(
        String agency,
        RecordKey key,
        long version,
        String eventId,
        String eventType,
        Instant recordedAt,
        String data,
        RecordContent content,
        Map<Definition, List<Contribution>> contributions) {

    public Change {
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(recordedAt, "recordedAt");
        contributions = Map.copyOf(contributions);
    }

    /** What the record adds under a definition. */
    List<Contribution> contributions(Definition definition) {
        List<Contribution> known = contributions.get(definition);
        return known == null ? content.underFormer(definition) : known;
    }

    /** The unit's new history when the record is a unit, else null. */
    UnitHistory unit() {
        return content instanceof RecordContent.Unit unit ? unit.history() : null;
    }

    boolean isDeletion() {
        return data == null;
    }

    /** A person's key is random and never used again; units and facts of an agency may be founded anew. */
    boolean isErasure() {
        return isDeletion() && key.kind() == RecordKind.STAFF;
    }
}
