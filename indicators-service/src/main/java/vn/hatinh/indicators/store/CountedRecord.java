package vn.hatinh.indicators.store;

import java.time.Instant;
import java.util.List;

import vn.hatinh.indicators.engine.contribution.Contribution;

/** A record as it was last counted; {@code data} is the event's data as JSON. */
public record CountedRecord(
        RecordKey key, long version, Instant recordedAt, String data, List<Contribution> contributions) {}
