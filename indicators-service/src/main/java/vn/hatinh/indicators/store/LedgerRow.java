package vn.hatinh.indicators.store;

import java.time.Instant;
import java.util.List;

import vn.hatinh.indicators.engine.contribution.Contribution;

/** An entry of the ledger as it was written, with its place in it. */
public record LedgerRow(
        long entry,
        int planVersion,
        String eventId,
        String eventType,
        RecordKey key,
        Instant recordedAt,
        long position,
        List<Contribution> changes) {}
