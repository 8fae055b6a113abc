package vn.hatinh.indicators.store;

import java.time.Instant;
import java.util.List;

import vn.hatinh.indicators.engine.contribution.Contribution;

/**
 * An entry of the ledger as it was written, with its place in it.
 *
 * @param recordedAt when personnel-service recorded the change
 * @param countedAt when it was counted, which is what moments speak of; never before that of an earlier entry
 */
public record LedgerRow(
        long entry,
        int planVersion,
        String eventId,
        String eventType,
        RecordKey key,
        Instant recordedAt,
        Instant countedAt,
        long position,
        List<Contribution> changes) {}
