package vn.hatinh.indicators.store;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.contracts.EventTypes;
import vn.hatinh.indicators.store.AgencyCount.Id;

/** Rows of {@code ledger_entry}: written once, and changed only when a person is erased. */
@ApplicationScoped
public class Ledger {

    private final Sql sql;

    Ledger(Sql sql) {
        this.sql = sql;
    }

    public void append(Id agency, int planVersion, List<LedgerEntry> entries) {
        sql.batch("""
                insert into ledger_entry
                  (agency, plan, plan_version, event_id, event_type, kind, record_key, version, recorded_at, position, changes)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                """, entries, (statement, entry) -> {
            statement.setString(1, agency.agency());
            statement.setString(2, agency.plan());
            statement.setInt(3, planVersion);
            statement.setString(4, entry.eventId());
            statement.setString(5, entry.eventType());
            statement.setString(6, entry.key().kind().name());
            statement.setString(7, entry.key().key());
            statement.setLong(8, entry.version());
            statement.setObject(9, entry.recordedAt().atOffset(ZoneOffset.UTC));
            statement.setLong(10, entry.position());
            statement.setString(11, ContributionJson.write(entry.changes()));
        });
    }

    /**
     * Leaves of these records only that they were counted. What all entries of an erased record added up to is nothing, so
     * the ledger still adds up to the sums.
     */
    public void forget(Id agency, Collection<RecordKey> erased) {
        sql.batch("""
                update ledger_entry set changes = '[]', event_type = ?
                where agency = ? and kind = ? and record_key = ? and plan = ?
                """, erased, (statement, key) -> {
            statement.setString(1, EventTypes.STAFF_ERASED);
            statement.setString(2, agency.agency());
            statement.setString(3, key.kind().name());
            statement.setString(4, key.key());
            statement.setString(5, agency.plan());
        });
    }
}
