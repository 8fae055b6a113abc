package vn.hatinh.indicators.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import vn.hatinh.contracts.personnel.AgencyFactChanged;
import vn.hatinh.contracts.personnel.StaffChanged;
import vn.hatinh.contracts.personnel.UnitChanged;
import vn.hatinh.indicators.catalogue.Catalogue;
import vn.hatinh.indicators.engine.contribution.Contribution;
import vn.hatinh.indicators.engine.contribution.Contributions;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.engine.state.Sums;
import vn.hatinh.indicators.engine.state.UnitTree;
import vn.hatinh.indicators.publication.SeriesPublication;
import vn.hatinh.indicators.store.AgencyCount;
import vn.hatinh.indicators.store.AgencyStates;
import vn.hatinh.indicators.store.CountedRecord;
import vn.hatinh.indicators.store.CountedRecords;
import vn.hatinh.indicators.store.Ledger;
import vn.hatinh.indicators.store.LedgerEntry;
import vn.hatinh.indicators.store.MeasureSums;
import vn.hatinh.indicators.store.RecordKind;
import vn.hatinh.support.events.EventJson;
import vn.hatinh.support.events.UnreadableEventException;

/** Counts an agency again from the stored records, under the definition now in force. */
@ApplicationScoped
public class Recount {

    /** In the ledger; no event of this type is ever sent. */
    public static final String EVENT_TYPE = "vn.hatinh.indicators.definition.changed.v1";

    private static final Logger LOG = Logger.getLogger(Recount.class);

    private final Plan plan;
    private final EventReader reader;
    private final CountedRecords records;
    private final MeasureSums sums;
    private final AgencyStates states;
    private final SeriesPublication publication;
    private final Ledger ledger;
    private final Clock clock;

    Recount(
            Catalogue catalogue,
            EventReader reader,
            CountedRecords records,
            MeasureSums sums,
            AgencyStates states,
            SeriesPublication publication,
            Ledger ledger,
            Clock clock) {
        this.plan = catalogue.plan();
        this.reader = reader;
        this.records = records;
        this.sums = sums;
        this.states = states;
        this.publication = publication;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @param row of an agency that this transaction has locked */
    void recount(AgencyCount row) {
        LOG.infof("Counting %s again: version %d of plan %s", row.id.agency(), plan.version(), plan.id());
        UnitTree units = states.current(row).state().units();
        List<CountedRecord> counted = new ArrayList<>();
        List<LedgerEntry> entries = new ArrayList<>();
        records.forEach(row.id, record -> {
            CountedRecord again = again(record);
            counted.add(again);
            entries.add(entry(row, record, again));
        });
        ledger.append(row.id, plan.version(), told(entries));
        List<Contribution> contributions = counted.stream()
                .flatMap(record -> record.contributions().stream())
                .toList();
        records.save(row.id, counted);
        sums.clear(row.id);
        sums.add(row.id, contributions);
        row.planVersion = plan.version();
        row.revision++;
        AgencyState after = new AgencyState(Sums.EMPTY.plus(contributions), units);
        publication.publishAll(row, after);
        states.rememberAfterCommit(row, after);
    }

    /** What the new definition changes of a record's part in the sums. */
    private LedgerEntry entry(AgencyCount row, CountedRecord before, CountedRecord after) {
        return new LedgerEntry(
                "definition/" + plan.version(),
                EVENT_TYPE,
                before.key(),
                before.version(),
                clock.instant(),
                row.position,
                Contributions.difference(before.contributions(), after.contributions()),
                before.key().kind() == RecordKind.UNIT ? before.data() : null);
    }

    /** Those that change anything, and at least one, so that the ledger tells when the definition changed. */
    private static List<LedgerEntry> told(List<LedgerEntry> entries) {
        List<LedgerEntry> changing =
                entries.stream().filter(entry -> !entry.changes().isEmpty()).toList();
        return changing.isEmpty() ? entries.stream().limit(1).toList() : changing;
    }

    private CountedRecord again(CountedRecord record) {
        Object data = EventJson.read(record.data(), shape(record.key().kind()));
        try {
            return new CountedRecord(
                    record.key(),
                    record.version(),
                    record.recordedAt(),
                    record.data(),
                    reader.contributionsOf(record.key().kind(), data));
        } catch (UnreadableEventException e) {
            throw new IllegalStateException("a stored record cannot be counted under the new definition", e);
        }
    }

    private static Class<?> shape(RecordKind kind) {
        return switch (kind) {
            case STAFF -> StaffChanged.class;
            case UNIT -> UnitChanged.class;
            case AGENCY_FACT -> AgencyFactChanged.class;
        };
    }
}
