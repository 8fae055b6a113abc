package vn.hatinh.indicators.intake;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.indicators.catalogue.Catalogue;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.publication.SeriesPublication;
import vn.hatinh.indicators.store.AgencyCount;
import vn.hatinh.indicators.store.AgencyCounts;
import vn.hatinh.indicators.store.AgencyStates;
import vn.hatinh.indicators.store.CountedRecords;
import vn.hatinh.indicators.store.CountedState;
import vn.hatinh.indicators.store.Erasures;
import vn.hatinh.indicators.store.Ledger;
import vn.hatinh.indicators.store.MeasureSums;
import vn.hatinh.indicators.store.RecordKey;

/**
 * Counts an agency's changes: version check, contributions, sums, ledger and outgoing events in one transaction, so that
 * an event has its effect exactly once however often it comes.
 */
@ApplicationScoped
public class Counting {

    private final Plan plan;
    private final AgencyCounts counts;
    private final AgencyStates states;
    private final CountedRecords records;
    private final Erasures erasures;
    private final MeasureSums sums;
    private final Ledger ledger;
    private final SeriesPublication publication;
    private final Recount recount;

    Counting(
            Catalogue catalogue,
            AgencyCounts counts,
            AgencyStates states,
            CountedRecords records,
            Erasures erasures,
            MeasureSums sums,
            Ledger ledger,
            SeriesPublication publication,
            Recount recount) {
        this.plan = catalogue.plan();
        this.counts = counts;
        this.states = states;
        this.records = records;
        this.erasures = erasures;
        this.sums = sums;
        this.ledger = ledger;
        this.publication = publication;
        this.recount = recount;
    }

    /** Counts the agency again when that was last done under another definition. */
    @Transactional
    public void recountIfOutdated(String agency) {
        lock(agency);
    }

    /** Counts changes in their order; what was counted before, or is older than what was, changes nothing. */
    @Transactional
    public void count(String agency, List<Change> changes) {
        AgencyCount row = lock(agency);
        CountedState before = states.current(row);
        List<RecordKey> keys = changes.stream().map(Change::key).toList();
        AgencyTally tally = new AgencyTally(before, records.find(row.id, keys), erasures.find(row.id, keys));
        changes.forEach(tally::count);
        if (tally.isEmpty()) {
            return;
        }
        records.save(row.id, tally.saved());
        records.delete(row.id, tally.deleted());
        sums.add(row.id, tally.changes());
        ledger.append(row.id, plan.version(), tally.ledger());
        ledger.forget(row.id, tally.erased());
        erasures.save(row.id, tally.erased());
        row.revision++;
        row.position = tally.position();
        row.asOf = tally.asOf();
        AgencyState after = tally.after();
        publication.publish(row, tally.before(), after, tally.changes());
        states.rememberAfterCommit(row, after);
    }

    private AgencyCount lock(String agency) {
        AgencyCount row = counts.lock(new AgencyCount.Id(agency, plan.id()), plan.version());
        if (row.planVersion != plan.version()) {
            recount.recount(row);
        }
        return row;
    }
}
