package vn.hatinh.indicators.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

import vn.hatinh.contracts.personnel.UnitChanged;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.engine.state.UnitTree;
import vn.hatinh.indicators.facts.Facts;
import vn.hatinh.indicators.settings.AppSettings;
import vn.hatinh.indicators.store.AgencyCount.Id;
import vn.hatinh.support.events.EventJson;

/**
 * The sums of the agencies. The database holds them; memory only saves reading them again, and knows by the revision
 * whether it still may.
 */
@ApplicationScoped
public class AgencyStates {

    private final AgencyCounts counts;
    private final MeasureSums sums;
    private final CountedRecords records;
    private final TransactionSynchronizationRegistry transaction;
    private final Definitions definitions;
    private final AskedPlan plans;
    private final Event<Counted> counted;
    private final RememberedStates remembered;

    AgencyStates(
            AgencyCounts counts,
            MeasureSums sums,
            CountedRecords records,
            TransactionSynchronizationRegistry transaction,
            Definitions definitions,
            AskedPlan plans,
            Event<Counted> counted,
            AppSettings settings) {
        this.counts = counts;
        this.sums = sums;
        this.records = records;
        this.transaction = transaction;
        this.definitions = definitions;
        this.plans = plans;
        this.counted = counted;
        this.remembered = new RememberedStates(settings.rememberedSums().asLongValue());
    }

    /** What has been counted of an agency under the plan that is meant when none is named. */
    @Transactional
    public CountedState of(String agency) {
        return of(plans.of(agency, null));
    }

    /** What has been counted of an agency under a plan, empty when it is unknown. */
    @Transactional
    public CountedState of(Id id) {
        CountedState known = remembered.get(id);
        return known != null && counts.isAt(id, known.revision())
                ? known
                : counts.hold(id).map(this::current).orElseGet(() -> nothing(id));
    }

    /** Whether the agency is known to be counted without asking the database; false says nothing. */
    public boolean remembers(Id id) {
        return remembered.get(id) != null;
    }

    /** An agency of which nothing was counted, as it would be counted today. */
    CountedState nothing(Id id) {
        return CountedState.nothing(
                definitions.of(definitions.inForce(id.agency()).get(id.plan()).definition()));
    }

    /** The state that belongs to a row that this transaction holds. */
    public CountedState current(AgencyCount row) {
        CountedState known = remembered.get(row.id);
        if (known == null || known.revision() != row.revision) {
            known = new CountedState(definitions.of(row), load(row.stored()), row.revision, row.position, row.asOf);
            remembered.put(row.id, known);
        }
        return known;
    }

    /** Remembers the state that this transaction leaves behind, once it has committed. */
    public void rememberAfterCommit(AgencyCount row, AgencyState state) {
        Id id = row.id;
        CountedState next = new CountedState(definitions.of(row), state, row.revision, row.position, row.asOf);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing to do before the outcome is known
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    remembered.put(id, next);
                    counted.fire(new Counted(id, next.position(), next.asOf()));
                }
            }
        });
    }

    /** @param agency as {@link AgencyCount#stored} says */
    public AgencyState load(Id agency) {
        UnitTree[] units = {UnitTree.EMPTY};
        records.forEachOf(agency, RecordKind.UNIT, record -> {
            var unit = EventJson.read(record.data(), UnitChanged.class);
            units[0] = units[0].with(Facts.of(unit.record()));
        });
        return new AgencyState(sums.load(agency), units[0]);
    }
}
