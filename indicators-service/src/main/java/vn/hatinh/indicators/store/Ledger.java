package vn.hatinh.indicators.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.contracts.personnel.UnitChanged;
import vn.hatinh.indicators.engine.contribution.Contribution;
import vn.hatinh.indicators.engine.contribution.ContributionTotal;
import vn.hatinh.indicators.engine.state.UnitTree;
import vn.hatinh.indicators.facts.Facts;
import vn.hatinh.indicators.store.AgencyCount.Id;
import vn.hatinh.support.events.EventJson;

/** Rows of {@code ledger_entry}: written once, and changed only when a person is erased. */
@ApplicationScoped
public class Ledger {

    private final Sql sql;

    Ledger(Sql sql) {
        this.sql = sql;
    }

    /** All entries of a transaction share one moment, so that no earlier moment lies between them. */
    public void append(Id agency, int planVersion, List<LedgerEntry> entries) {
        OffsetDateTime now = sql.now();
        sql.batch("""
                insert into ledger_entry
                  (agency, plan, plan_version, event_id, event_type, kind, record_key, version, recorded_at, position, changes,
                   data, counted_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json, ?::json, ?)
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
            statement.setString(12, entry.data());
            statement.setObject(13, now);
        });
    }

    /** The last entry that belongs to a moment; empty when there is none. */
    public Optional<LedgerCut> cut(Id agency, Moment moment) {
        if (moment instanceof Moment.Time time) {
            return cut(agency, "counted_at <= ?", time.at().atOffset(ZoneOffset.UTC));
        } else if (moment instanceof Moment.Position position) {
            return cut(agency, "position = ?", position.position());
        }
        return cut(agency, "id < ?", Long.MAX_VALUE);
    }

    /**
     * Of several agencies at once, the last entry until a time and whether nothing was counted since. Those of which nothing
     * was known are left out.
     */
    public Map<String, LastEntry> lastEntries(String plan, Collection<String> agencies, Moment.Time until) {
        Map<String, LastEntry> entries = new HashMap<>();
        sql.query(
                """
                select asked.agency, cut.id, cut.id = newest.id
                from unnest(?) asked (agency)
                cross join lateral (
                  select id from ledger_entry e where e.agency = asked.agency and e.plan = ? and e.counted_at <= ?
                  order by id desc limit 1) cut
                cross join lateral (
                  select id from ledger_entry e where e.agency = asked.agency and e.plan = ?
                  order by id desc limit 1) newest
                """,
                row -> entries.put(row.getString(1), new LastEntry(row.getLong(2), row.getBoolean(3))),
                agencies.toArray(String[]::new),
                plan,
                until.at().atOffset(ZoneOffset.UTC),
                plan);
        return entries;
    }

    /** @param newest whether nothing was counted after it */
    public record LastEntry(long entry, boolean newest) {}

    private Optional<LedgerCut> cut(Id agency, String condition, Object value) {
        AtomicReference<LedgerCut> found = new AtomicReference<>();
        sql.query(
                """
                select cut.id, cut.plan_version, cut.position,
                  (select max(recorded_at) from ledger_entry where agency = cut.agency and plan = cut.plan and id <= cut.id)
                from ledger_entry cut
                where cut.agency = ? and cut.plan = ? and cut.""" + condition + " order by cut.id desc limit 1",
                row -> found.set(new LedgerCut(
                        row.getLong(1),
                        row.getInt(2),
                        row.getLong(3),
                        row.getObject(4, OffsetDateTime.class).toInstant())),
                agency.agency(),
                agency.plan(),
                value);
        return Optional.ofNullable(found.get());
    }

    /** What was added to the sums after an entry. */
    public List<Contribution> addedAfter(Id agency, long entry) {
        ContributionTotal total = new ContributionTotal();
        sql.query(
                "select changes from ledger_entry where agency = ? and plan = ? and id > ?",
                row -> total.add(ContributionJson.read(row.getString(1))),
                agency.agency(),
                agency.plan(),
                entry);
        return total.listed();
    }

    /** The units as they were after an entry. */
    public UnitTree unitsAfter(Id agency, long entry) {
        AtomicReference<UnitTree> units = new AtomicReference<>(UnitTree.EMPTY);
        sql.query(
                """
                select distinct on (record_key) data from ledger_entry
                where agency = ? and plan = ? and kind = ? and id <= ?
                order by record_key, id desc
                """,
                row -> {
                    if (row.getString(1) != null) {
                        var unit = EventJson.read(row.getString(1), UnitChanged.class);
                        units.set(units.get().with(Facts.of(unit.record())));
                    }
                },
                agency.agency(),
                agency.plan(),
                RecordKind.UNIT.name(),
                entry);
        return units.get();
    }

    /**
     * Puts the entries of erased records under a random key that leads nowhere. The amounts stay: what was known at an
     * earlier moment is the sums less what came after it.
     */
    public void forget(Id agency, Collection<RecordKey> erased) {
        sql.batch("""
                update ledger_entry set record_key = ?, event_id = ?
                where agency = ? and kind = ? and record_key = ? and plan = ?
                """, erased.stream().sorted().toList(), (statement, key) -> {
            String nobody = UUID.randomUUID().toString();
            statement.setString(1, agency.agency() + "/" + nobody);
            statement.setString(2, nobody);
            statement.setString(3, agency.agency());
            statement.setString(4, key.kind().name());
            statement.setString(5, key.key());
            statement.setString(6, agency.plan());
        });
    }
}
