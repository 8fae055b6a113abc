package vn.hatinh.indicators.store;

import java.time.Instant;
import java.util.List;

import vn.hatinh.indicators.engine.contribution.Contribution;

/** What one event changed in an agency's sums; {@code position} is the agency's after it. */
public record LedgerEntry(
        String eventId,
        String eventType,
        RecordKey key,
        long version,
        Instant recordedAt,
        long position,
        List<Contribution> changes) {}
