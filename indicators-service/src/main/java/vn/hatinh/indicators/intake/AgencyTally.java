package vn.hatinh.indicators.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.hatinh.indicators.engine.contribution.Contribution;
import vn.hatinh.indicators.engine.contribution.Contributions;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.store.CountedRecord;
import vn.hatinh.indicators.store.CountedState;
import vn.hatinh.indicators.store.LastCount;
import vn.hatinh.indicators.store.LedgerEntry;
import vn.hatinh.indicators.store.RecordKey;
import vn.hatinh.indicators.store.RecordKind;

/**
 * Counts changes of one agency's records, without the database: what is newer than what was counted takes its place, and
 * everything else leaves no trace.
 */
final class AgencyTally {

    private final CountedState before;
    private final Map<RecordKey, LastCount> known;
    private final Set<RecordKey> erased;
    private final Map<RecordKey, CountedRecord> saved = new LinkedHashMap<>();
    private final Set<RecordKey> deleted = new LinkedHashSet<>();
    private final Set<RecordKey> newlyErased = new LinkedHashSet<>();
    private final List<LedgerEntry> ledger = new ArrayList<>();
    private final List<Contribution> changes = new ArrayList<>();
    private AgencyState units;
    private long position;
    private Instant asOf;

    /**
     * @param known how the records that the changes speak of were last counted; altered by counting
     * @param erased keys that are never counted again; altered by counting
     */
    AgencyTally(CountedState before, Map<RecordKey, LastCount> known, Set<RecordKey> erased) {
        this.before = before;
        this.known = known;
        this.erased = erased;
        this.units = before.state();
        this.position = before.position();
        this.asOf = before.asOf();
    }

    void count(Change change) {
        if (erased.contains(change.key())) {
            return;
        }
        if (change.isErasure()) {
            // also when nothing of the record was counted: an event that went astray may come after its erasure
            erased.add(change.key());
            newlyErased.add(change.key());
        }
        LastCount last = known.get(change.key());
        long lastVersion = last == null ? 0 : last.version();
        if (change.isDeletion() ? last == null : change.version() <= lastVersion) {
            return;
        }
        List<Contribution> contributions = change.contributions(before.definition());
        List<Contribution> difference =
                Contributions.difference(last == null ? List.of() : last.contributions(), contributions);
        changes.addAll(difference);
        if (change.key().kind() == RecordKind.UNIT) {
            countUnit(change);
        }
        position += change.version() - lastVersion;
        asOf = asOf == null || change.recordedAt().isAfter(asOf) ? change.recordedAt() : asOf;
        ledger.add(new LedgerEntry(
                change.eventId(),
                change.eventType(),
                change.key(),
                change.version(),
                change.recordedAt(),
                position,
                difference,
                change.key().kind() == RecordKind.UNIT ? change.data() : null));
        remember(change, contributions);
    }

    private void countUnit(Change change) {
        units = units.with(
                change.isDeletion()
                        ? units.units().without(unitCode(change.key()))
                        : units.units().with(change.unit()));
    }

    /** The topic's key is {@code agency/unit code}. */
    private static String unitCode(RecordKey key) {
        return key.key().substring(key.key().indexOf('/') + 1);
    }

    private void remember(Change change, List<Contribution> contributions) {
        RecordKey key = change.key();
        if (change.isDeletion()) {
            known.remove(key);
            saved.remove(key);
            deleted.add(key);
        } else {
            known.put(key, new LastCount(change.version(), contributions));
            saved.put(key, new CountedRecord(key, change.version(), change.recordedAt(), change.data(), contributions));
            deleted.remove(key);
        }
    }

    boolean isEmpty() {
        return ledger.isEmpty() && newlyErased.isEmpty();
    }

    AgencyState before() {
        return before.state();
    }

    AgencyState after() {
        return units.plus(changes);
    }

    long position() {
        return position;
    }

    Instant asOf() {
        return asOf;
    }

    List<Contribution> changes() {
        return changes;
    }

    List<LedgerEntry> ledger() {
        return ledger;
    }

    List<CountedRecord> saved() {
        return List.copyOf(saved.values());
    }

    Set<RecordKey> deleted() {
        return deleted;
    }

    /** Records that are no longer as they were. */
    Set<RecordKey> touched() {
        Set<RecordKey> touched = new LinkedHashSet<>(saved.keySet());
        touched.addAll(deleted);
        return touched;
    }

    /** People whose records are never counted again. */
    Set<RecordKey> erased() {
        return newlyErased;
    }
}
