package vn.hatinh.indicators.store;

import java.time.Instant;

/**
 * The last entry of an agency's ledger that belongs to a moment.
 *
 * @param position of the agency after it
 * @param asOf when the newest change counted until then was recorded
 */
public record LedgerCut(long entry, int planVersion, long position, Instant asOf) {}
