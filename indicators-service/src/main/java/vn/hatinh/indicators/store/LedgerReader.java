package vn.hatinh.indicators.store;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.contracts.personnel.UnitChanged;
import vn.hatinh.indicators.engine.facts.UnitHistory;
import vn.hatinh.indicators.facts.Facts;
import vn.hatinh.indicators.store.AgencyCount.Id;
import vn.hatinh.support.events.EventJson;

/** Reads the ledger back. */
@ApplicationScoped
public class LedgerReader {

    private final Sql sql;

    LedgerReader(Sql sql) {
        this.sql = sql;
    }

    /**
     * Entries that added to any of the measures or changed a unit, newest first.
     *
     * @param upTo the newest entry wanted
     * @param after the entry before the oldest wanted
     */
    public List<LedgerRow> backwards(Id agency, Collection<String> measures, long upTo, long after, int most) {
        List<LedgerRow> rows = new ArrayList<>();
        sql.query(
                """
                select id, plan_version, event_id, event_type, kind, record_key, recorded_at, counted_at, position, changes
                from ledger_entry
                where agency = ? and plan = ? and id <= ? and id > ?
                  and (kind = ? or exists (select from json_array_elements(changes) c where c ->> 0 = any(?)))
                order by id desc limit ?
                """,
                row -> rows.add(new LedgerRow(
                        row.getLong(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        new RecordKey(RecordKind.valueOf(row.getString(5)), row.getString(6)),
                        row.getObject(7, OffsetDateTime.class).toInstant(),
                        row.getObject(8, OffsetDateTime.class).toInstant(),
                        row.getLong(9),
                        ContributionJson.read(row.getString(10)))),
                agency.agency(),
                agency.plan(),
                upTo,
                after,
                RecordKind.UNIT.name(),
                measures.toArray(String[]::new),
                most);
        return rows;
    }

    /** The histories that units had, by the entry that brought each; null where the unit was removed. */
    public TreeMap<Long, UnitVersion> units(Id agency) {
        TreeMap<Long, UnitVersion> versions = new TreeMap<>();
        sql.query(
                """
                select id, record_key, data from ledger_entry
                where agency = ? and plan = ? and kind = ? order by id
                """,
                row -> versions.put(row.getLong(1), new UnitVersion(row.getString(2), history(row.getString(3)))),
                agency.agency(),
                agency.plan(),
                RecordKind.UNIT.name());
        return versions;
    }

    /** A unit as an entry left it. */
    public record UnitVersion(String key, UnitHistory history) {}

    private static UnitHistory history(String data) {
        return data == null
                ? null
                : Facts.of(EventJson.read(data, UnitChanged.class).record());
    }
}
