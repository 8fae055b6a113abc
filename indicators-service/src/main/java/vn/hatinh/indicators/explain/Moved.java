package vn.hatinh.indicators.explain;

import java.time.LocalDate;
import java.time.ZoneId;

import vn.hatinh.indicators.engine.explain.ValueTrail.Move;
import vn.hatinh.indicators.store.LedgerEntry;
import vn.hatinh.indicators.store.LedgerRow;
import vn.hatinh.indicators.store.RecordKind;

/**
 * A move of a value with the entry of the ledger that caused it.
 *
 * @param planVersion of the definition that was in force afterwards
 * @param byDefinition whether that definition moved it; the entry is then the one nearest to the change
 */
record Moved(LedgerRow row, Move move, int planVersion, boolean byDefinition) {

    static Moved byEvent(LedgerRow row, Move move) {
        return new Moved(row, move, row.planVersion(), false);
    }

    static Moved byDefinition(LedgerRow row, Move move, int planVersion) {
        return new Moved(row, move, planVersion, true);
    }

    /** Whether the record of one person moved it. */
    boolean personal() {
        return !byDefinition && row.key().kind() == RecordKind.STAFF;
    }

    /** On which the figures first showed it. */
    LocalDate day(ZoneId zone) {
        return LocalDate.ofInstant(row.countedAt(), zone);
    }

    String eventId() {
        return byDefinition ? "definition/" + planVersion : row.eventId();
    }

    String eventType() {
        return byDefinition ? LedgerEntry.RECOUNTED : row.eventType();
    }

    /** The random id of the person, the code of the unit or the key of the fact. */
    String record() {
        String key = row.key().key();
        return byDefinition ? null : key.substring(key.indexOf('/') + 1);
    }
}
