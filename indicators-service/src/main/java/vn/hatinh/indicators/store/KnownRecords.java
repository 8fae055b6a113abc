package vn.hatinh.indicators.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.indicators.engine.contribution.Contribution;
import vn.hatinh.indicators.engine.contribution.ContributionTotal;
import vn.hatinh.indicators.store.AgencyCount.Id;

/**
 * What single records added to the sums, as it was known at a moment. Of a record only the newest version is kept, so what
 * it said then is gone; what it added follows from the ledger in two ways: what it adds now less what came since, or all
 * that came until then. What a recount changed stands in the ledger for all records together, so only a way on which none
 * lies leads there.
 */
@ApplicationScoped
public class KnownRecords {

    private final Sql sql;

    KnownRecords(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param measures that are looked at
     * @param known the moment
     * @return by the key within the agency, in order; records that added nothing to the measures are left out. Empty when the
     *     agency was counted under other definitions both before and after the moment.
     */
    @Transactional
    public Optional<Map<String, List<Contribution>>> of(
            Id agency, RecordKind kind, Set<String> measures, KnownState known) {
        long entry = known.entry() == KnownState.ANY ? Long.MAX_VALUE : known.entry();
        if (!isRecounted(agency, "id > ?", entry)) {
            Map<String, List<Contribution>> then = nowLessLater(agency, kind, measures, entry);
            if (!isRecounted(agency, "id > ?", entry)) {
                return Optional.of(then);
            }
            // a recount was finished while the records were read
        }
        return isRecounted(agency, "id <= ?", entry)
                ? Optional.empty()
                : Optional.of(until(agency, kind, measures, entry));
    }

    /** Records and ledger in one statement, which sees one moment of the database. */
    private Map<String, List<Contribution>> nowLessLater(Id agency, RecordKind kind, Set<String> measures, long entry) {
        Adding adding = new Adding(agency, measures);
        sql.query(
                """
                select r.record_key, r.contributions, false
                from agency_count c join counted_record r on r.agency = ? and r.plan = %s and r.kind = ?
                where c.agency = ? and c.plan = ?
                union all
                select record_key, changes, true from ledger_entry
                where agency = ? and plan = ? and kind = ? and id > ?
                """.formatted(AgencyCount.STORED),
                row -> adding.add(row.getString(1), ContributionJson.read(row.getString(2)), row.getBoolean(3)),
                agency.agency(),
                kind.name(),
                agency.agency(),
                agency.plan(),
                agency.agency(),
                agency.plan(),
                kind.name(),
                entry);
        return adding.total();
    }

    private Map<String, List<Contribution>> until(Id agency, RecordKind kind, Set<String> measures, long entry) {
        Adding adding = new Adding(agency, measures);
        sql.query(
                "select record_key, changes from ledger_entry where agency = ? and plan = ? and kind = ? and id <= ?",
                row -> adding.add(row.getString(1), ContributionJson.read(row.getString(2)), false),
                agency.agency(),
                agency.plan(),
                kind.name(),
                entry);
        return adding.total();
    }

    private boolean isRecounted(Id agency, String where, long entry) {
        AtomicBoolean recounted = new AtomicBoolean();
        sql.query(
                "select exists (select from ledger_entry"
                        + " where agency = ? and plan = ? and kind = ? and event_type = ? and " + where + ")",
                row -> recounted.set(row.getBoolean(1)),
                agency.agency(),
                agency.plan(),
                RecordKind.AGENCY_FACT.name(),
                LedgerEntry.RECOUNTED,
                entry);
        return recounted.get();
    }

    /** Adds up by record; of a large agency only what is looked at is held. */
    private static final class Adding {

        private final int prefix;
        private final Set<String> measures;
        private final Map<String, ContributionTotal> totals = new TreeMap<>();

        private Adding(Id agency, Set<String> measures) {
            this.prefix = agency.agency().length() + 1;
            this.measures = measures;
        }

        private void add(String recordKey, List<Contribution> contributions, boolean takenAway) {
            List<Contribution> wanted = contributions.stream()
                    .filter(contribution -> measures.contains(contribution.measure()))
                    .toList();
            if (!wanted.isEmpty()) {
                ContributionTotal total =
                        totals.computeIfAbsent(recordKey.substring(prefix), key -> new ContributionTotal());
                if (takenAway) {
                    total.subtract(wanted);
                } else {
                    total.add(wanted);
                }
            }
        }

        private Map<String, List<Contribution>> total() {
            Map<String, List<Contribution>> listed = new TreeMap<>();
            totals.forEach((key, total) -> listed.put(key, total.listed()));
            listed.values().removeIf(List::isEmpty);
            return listed;
        }
    }
}
