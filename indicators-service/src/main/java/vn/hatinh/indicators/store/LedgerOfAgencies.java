package vn.hatinh.indicators.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import vn.hatinh.contracts.personnel.UnitChanged;
import vn.hatinh.indicators.engine.contribution.ContributionTotal;
import vn.hatinh.indicators.engine.state.UnitTree;
import vn.hatinh.indicators.facts.Facts;
import vn.hatinh.support.events.EventJson;

/** Reads the ledgers of many agencies at once, each from an entry of its own. */
@ApplicationScoped
public class LedgerOfAgencies {

    private static final String ASKED = "unnest(?, cast(? as bigint[])) asked (agency, entry)";

    /** Of an agency of which more was counted, reading all that it comes to costs less. */
    private static final int MOST_FOLLOWED = 100;

    private final Sql sql;

    LedgerOfAgencies(Sql sql) {
        this.sql = sql;
    }

    /**
     * What lies between an entry and now.
     *
     * @param revision of the agency that the ledger was read at
     * @param added to the sums since the entry
     * @param cut what was known after the entry
     * @param units as they were after it
     */
    public record Since(long revision, ContributionTotal added, LedgerCut cut, UnitTree units) {}

    /**
     * @param entries by agency, not more than memory has room for
     * @return by agency; those that were counted by another definition since are left out
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Map<String, Since> since(String plan, Map<String, Long> entries) {
        Map<String, LedgerCut> cuts = cuts(plan, entries);
        Map<String, UnitTree> units = units(plan, entries);
        Map<String, Since> since = new TreeMap<>();
        added(plan, entries)
                .forEach((agency, added) -> since.put(
                        agency,
                        new Since(
                                added.revision(),
                                added.total(),
                                cuts.get(agency),
                                units.getOrDefault(agency, UnitTree.EMPTY))));
        // asked last: a recount that is finished later is not in what was read
        since.keySet().removeAll(recounted(plan, entries));
        return since;
    }

    /**
     * How far an agency was counted after an entry.
     *
     * @param now its definition may be another one than at the entry
     * @param entry the last that is in it
     * @param added to the sums since the other entry
     */
    public record After(AgencyProgress now, long entry, ContributionTotal added) {}

    /**
     * @param entries by agency, not more than memory has room for
     * @return by agency; those are left out of which much was counted since, or of which a unit has changed
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Map<String, After> after(String plan, Map<String, Long> entries) {
        Map<String, Following> following = new TreeMap<>();
        query(
                """
                select\s""" + AgencyProgress.COLUMNS + """
                , coalesce(e.id, asked.entry), e.kind, e.changes
                from %s
                join agency_count c on c.agency = asked.agency and c.plan = ?
                left join lateral (
                  select id, kind, changes from ledger_entry
                  where agency = asked.agency and plan = c.plan and id > asked.entry
                  order by id limit\s""" + (MOST_FOLLOWED + 1) + ") e on true",
                row -> following
                        .computeIfAbsent(row.getString(1), agency -> new Following())
                        .add(row, plan),
                plan,
                entries);
        Map<String, After> after = new TreeMap<>();
        following.forEach((agency, followed) -> {
            if (!followed.isLost) {
                after.put(agency, new After(followed.now, followed.last, followed.added));
            }
        });
        return after;
    }

    private static final class Following {

        private final ContributionTotal added = new ContributionTotal();
        private AgencyProgress now;
        private int entries;
        private long last;
        private boolean isLost;

        private void add(ResultSet row, String plan) throws SQLException {
            if (now == null) {
                now = AgencyProgress.of(row, plan);
            }
            entries++;
            last = row.getLong(7);
            isLost |= entries > MOST_FOLLOWED || RecordKind.UNIT.name().equals(row.getString(8));
            if (row.getString(9) != null) {
                added.add(ContributionJson.read(row.getString(9)));
            }
        }
    }

    private record Added(long revision, ContributionTotal total) {}

    /** The revision stands in the same statement, which sees one moment of the database. */
    private Map<String, Added> added(String plan, Map<String, Long> entries) {
        Map<String, Added> added = new TreeMap<>();
        query(
                """
                select c.agency, c.revision, e.changes from %s
                join agency_count c on c.agency = asked.agency and c.plan = ?
                left join lateral (
                  select changes from ledger_entry
                  where agency = asked.agency and plan = c.plan and id > asked.entry) e on true
                """,
                row -> {
                    long revision = row.getLong(2);
                    Added known = added.computeIfAbsent(
                            row.getString(1), agency -> new Added(revision, new ContributionTotal()));
                    if (row.getString(3) != null) {
                        known.total().add(ContributionJson.read(row.getString(3)));
                    }
                },
                plan,
                entries);
        return added;
    }

    private Map<String, LedgerCut> cuts(String plan, Map<String, Long> entries) {
        Map<String, LedgerCut> cuts = new TreeMap<>();
        query(
                """
                select asked.agency, e.id, e.plan_version, e.position, e.newest from %s
                cross join lateral (
                  select id, plan_version, position, max(recorded_at) over () as newest from ledger_entry
                  where agency = asked.agency and plan = ? and id <= asked.entry
                  order by id desc limit 1) e
                """,
                row -> cuts.put(
                        row.getString(1),
                        new LedgerCut(
                                row.getLong(2),
                                row.getInt(3),
                                row.getLong(4),
                                row.getObject(5, OffsetDateTime.class).toInstant())),
                plan,
                entries);
        return cuts;
    }

    private Map<String, UnitTree> units(String plan, Map<String, Long> entries) {
        Map<String, UnitTree> units = new TreeMap<>();
        query(
                """
                select asked.agency, e.data from %s
                cross join lateral (
                  select distinct on (record_key) data from ledger_entry
                  where agency = asked.agency and plan = ? and kind = 'UNIT' and id <= asked.entry
                  order by record_key, id desc) e
                where e.data is not null
                """,
                row -> {
                    var unit = EventJson.read(row.getString(2), UnitChanged.class);
                    units.merge(
                            row.getString(1),
                            UnitTree.EMPTY.with(Facts.of(unit.record())),
                            (tree, next) -> tree.with(Facts.of(unit.record())));
                },
                plan,
                entries);
        return units;
    }

    private Set<String> recounted(String plan, Map<String, Long> entries) {
        Set<String> recounted = new TreeSet<>();
        query("""
                select asked.agency from %s
                join counted_definition d on d.agency = asked.agency and d.plan = ? and d.after_entry >= asked.entry
                """, row -> recounted.add(row.getString(1)), plan, entries);
        return recounted;
    }

    private void query(String statement, Sql.RowReader reader, String plan, Map<String, Long> entries) {
        sql.query(
                statement.formatted(ASKED),
                reader,
                entries.keySet().toArray(String[]::new),
                entries.values().stream().map(Object::toString).toArray(String[]::new),
                plan);
    }
}
