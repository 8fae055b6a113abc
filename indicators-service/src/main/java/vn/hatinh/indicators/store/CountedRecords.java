package vn.hatinh.indicators.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.indicators.store.AgencyCount.Id;

/** Rows of {@code counted_record}. */
@ApplicationScoped
public class CountedRecords {

    private static final String COLUMNS =
            "select kind, record_key, version, recorded_at, data, contributions from counted_record";

    /** Up to about so many the exact number costs little. */
    private static final long MOST_COUNTED = 200_000;

    private final Sql sql;

    CountedRecords(Sql sql) {
        this.sql = sql;
    }

    public Map<RecordKey, CountedRecord> find(Id agency, Collection<RecordKey> keys) {
        Map<RecordKey, CountedRecord> found = new HashMap<>();
        find(COLUMNS, agency, keys, row -> {
            CountedRecord record = read(row);
            found.put(record.key(), record);
        });
        return found;
    }

    /** How records were last counted, without what they say; in a map that may be altered. */
    public Map<RecordKey, LastCount> lastCounts(Id agency, Collection<RecordKey> keys) {
        Map<RecordKey, LastCount> found = new HashMap<>();
        find(
                "select kind, record_key, version, contributions from counted_record",
                agency,
                keys,
                row -> found.put(key(row), new LastCount(row.getLong(3), ContributionJson.read(row.getString(4)))));
        return found;
    }

    private void find(String columns, Id agency, Collection<RecordKey> keys, Sql.RowReader reader) {
        for (RecordKind kind : RecordKind.values()) {
            String[] ofKind = keys.stream()
                    .filter(key -> key.kind() == kind)
                    .map(RecordKey::key)
                    .toArray(String[]::new);
            if (ofKind.length > 0) {
                sql.query(
                        columns + " where agency = ? and plan = ? and kind = ? and record_key = any(?)",
                        reader,
                        agency.agency(),
                        agency.plan(),
                        kind.name(),
                        ofKind);
            }
        }
    }

    /** The next records after one, in the order of {@link RecordKey}'s parts as text. */
    public List<CountedRecord> page(Id agency, RecordKey after, int most) {
        List<CountedRecord> page = new ArrayList<>();
        sql.query(
                COLUMNS + " where agency = ? and plan = ? and (kind, record_key) > (?, ?)"
                        + " order by kind, record_key limit ?",
                row -> page.add(read(row)),
                agency.agency(),
                agency.plan(),
                after == null ? "" : after.kind().name(),
                after == null ? "" : after.key(),
                most);
        return page;
    }

    public long count(Id agency) {
        AtomicLong count = new AtomicLong();
        sql.query(
                "select count(*) from counted_record where agency = ? and plan = ?",
                row -> count.set(row.getLong(1)),
                agency.agency(),
                agency.plan());
        return count.get();
    }

    /** Deletes some of a generation; whether any were left. */
    public boolean clear(Id agency, int most) {
        List<RecordKey> left = new ArrayList<>();
        sql.query(
                "select kind, record_key from counted_record where agency = ? and plan = ? limit ?",
                row -> left.add(new RecordKey(RecordKind.valueOf(row.getString(1)), row.getString(2))),
                agency.agency(),
                agency.plan(),
                most);
        delete(agency, left);
        return !left.isEmpty();
    }

    /** Every record of the agency, units first. */
    public void forEach(Id agency, Consumer<CountedRecord> reader) {
        sql.query(
                COLUMNS + " where agency = ? and plan = ? order by kind desc, record_key",
                row -> reader.accept(read(row)),
                agency.agency(),
                agency.plan());
    }

    /** The records of one kind. */
    public void forEachOf(Id agency, RecordKind kind, Consumer<CountedRecord> reader) {
        sql.query(
                COLUMNS + " where agency = ? and plan = ? and kind = ? order by record_key",
                row -> reader.accept(read(row)),
                agency.agency(),
                agency.plan(),
                kind.name());
    }

    /** The records of these people, by their random ids. */
    void forStaff(Id agency, Collection<String> staff, Consumer<CountedRecord> reader) {
        String[] keys = staff.stream().map(id -> agency.agency() + "/" + id).toArray(String[]::new);
        sql.query(
                COLUMNS + " where agency = ? and plan = ? and kind = ? and record_key = any(?) order by record_key",
                row -> reader.accept(read(row)),
                agency.agency(),
                agency.plan(),
                RecordKind.STAFF.name(),
                keys);
    }

    /** The records of people who add anything to a measure at any time. */
    void forStaffCountedBy(Id agency, String measure, Consumer<CountedRecord> reader) {
        sql.query(
                COLUMNS + " where agency = ? and plan = ? and kind = ?"
                        + " and exists (select from json_array_elements(contributions) c where c ->> 0 = ?)"
                        + " order by record_key",
                row -> reader.accept(read(row)),
                agency.agency(),
                agency.plan(),
                RecordKind.STAFF.name(),
                measure);
    }

    /** The records of people who will retire, or whose term of anything is expected to end, by a day. */
    void forStaffExpecting(Id agency, LocalDate by, Consumer<CountedRecord> reader) {
        sql.query(
                COLUMNS + " where agency = ? and plan = ? and kind = ?"
                        + " and (data #>> '{record,retirementOn}' <= ?"
                        + " or jsonb_path_exists(data::jsonb, '$.record.*[*].expectedEnd'))"
                        + " order by record_key",
                row -> reader.accept(read(row)),
                agency.agency(),
                agency.plan(),
                RecordKind.STAFF.name(),
                by.toString());
    }

    /** How many there are of all agencies, as the database's statistics have it: counting millions takes its time. */
    public long count() {
        AtomicLong count = new AtomicLong();
        sql.query("""
                select case when sum(reltuples) filter (where reltuples > 0) > ? then sum(reltuples)
                  else (select count(*) from counted_record) end::bigint
                from pg_class where relname like 'counted\\_record\\_%' and relkind = 'r'
                """, row -> count.set(row.getLong(1)), MOST_COUNTED);
        return count.get();
    }

    public void save(Id agency, Collection<CountedRecord> records) {
        sql.batch(
                """
                insert into counted_record
                  (agency, plan, kind, record_key, version, recorded_at, data, contributions)
                values (?, ?, ?, ?, ?, ?, ?::json, ?::json)
                on conflict (agency, plan, kind, record_key) do update set
                  version = excluded.version, recorded_at = excluded.recorded_at,
                  data = excluded.data, contributions = excluded.contributions
                """,
                records.stream().sorted((a, b) -> a.key().compareTo(b.key())).toList(),
                (statement, record) -> {
                    statement.setString(1, agency.agency());
                    statement.setString(2, agency.plan());
                    statement.setString(3, record.key().kind().name());
                    statement.setString(4, record.key().key());
                    statement.setLong(5, record.version());
                    statement.setObject(6, record.recordedAt().atOffset(ZoneOffset.UTC));
                    statement.setString(7, record.data());
                    statement.setString(8, ContributionJson.write(record.contributions()));
                });
    }

    public void delete(Id agency, Collection<RecordKey> keys) {
        sql.batch(
                "delete from counted_record where agency = ? and plan = ? and kind = ? and record_key = ?",
                keys.stream().sorted().toList(),
                (statement, key) -> {
                    statement.setString(1, agency.agency());
                    statement.setString(2, agency.plan());
                    statement.setString(3, key.kind().name());
                    statement.setString(4, key.key());
                });
    }

    private static CountedRecord read(ResultSet row) throws SQLException {
        return new CountedRecord(
                key(row),
                row.getLong(3),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getString(5),
                ContributionJson.read(row.getString(6)));
    }

    private static RecordKey key(ResultSet row) throws SQLException {
        return new RecordKey(RecordKind.valueOf(row.getString(1)), row.getString(2));
    }
}
