package vn.hatinh.indicators.store;

import java.time.Instant;
import java.util.List;

import vn.hatinh.indicators.engine.contribution.Contribution;

/**
 * What one event changed in an agency's sums.
 *
 * @param position of the agency after it
 * @param data a unit's history after it as JSON; null for other records, and when the unit was removed
 */
public record LedgerEntry(
        String eventId,
        String eventType,
        RecordKey key,
        long version,
        Instant recordedAt,
        long position,
        List<Contribution> changes,
        String data) {

    /** Type of the entries that tell what another definition changed; no event of this type is ever sent. */
    public static final String RECOUNTED = "vn.hatinh.indicators.definition.changed.v1";
}
