package vn.hatinh.indicators.intake;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.publication.SeriesPublication;
import vn.hatinh.indicators.store.AgencyCount;
import vn.hatinh.indicators.store.AgencyStates;
import vn.hatinh.indicators.store.CountedRecords;
import vn.hatinh.indicators.store.CountedState;
import vn.hatinh.indicators.store.Erasures;
import vn.hatinh.indicators.store.Ledger;
import vn.hatinh.indicators.store.MeasureSums;
import vn.hatinh.indicators.store.RecordKey;
import vn.hatinh.indicators.store.RecountJobs;
import vn.hatinh.indicators.store.TouchedRecords;

/**
 * Counts an agency's changes: version check, contributions, sums, ledger and outgoing events in one transaction, so that
 * an event has its effect exactly once however often it comes.
 */
@ApplicationScoped
public class Counting {

    private final AgencyLock agencies;
    private final AgencyStates states;
    private final CountedRecords records;
    private final Erasures erasures;
    private final MeasureSums sums;
    private final Ledger ledger;
    private final SeriesPublication publication;
    private final RecountJobs jobs;
    private final TouchedRecords touched;

    Counting(
            AgencyLock agencies,
            AgencyStates states,
            CountedRecords records,
            Erasures erasures,
            MeasureSums sums,
            Ledger ledger,
            SeriesPublication publication,
            RecountJobs jobs,
            TouchedRecords touched) {
        this.agencies = agencies;
        this.states = states;
        this.records = records;
        this.erasures = erasures;
        this.sums = sums;
        this.ledger = ledger;
        this.publication = publication;
        this.jobs = jobs;
        this.touched = touched;
    }

    /**
     * Counts changes in their order under every plan of the agency; what was counted before, or is older than what was,
     * changes nothing.
     */
    @Transactional
    public void count(String agency, List<Change> changes) {
        agencies.lock(agency).stream()
                .filter(row -> count(row, changes))
                // an erasure may be the first that is heard of an agency: there is nothing to tell of it
                .filter(row -> row.asOf != null)
                .reduce((one, other) -> one)
                .ifPresent(publication::counted);
    }

    /** Whether anything was new. */
    private boolean count(AgencyCount row, List<Change> changes) {
        CountedState before = states.current(row);
        List<RecordKey> keys = changes.stream().map(Change::key).toList();
        AgencyTally tally =
                new AgencyTally(before, records.lastCounts(row.stored(), keys), erasures.find(row.id, keys));
        changes.forEach(tally::count);
        if (tally.isEmpty()) {
            return false;
        }
        records.save(row.stored(), tally.saved());
        records.delete(row.stored(), tally.deleted());
        sums.add(row.stored(), tally.changes());
        ledger.append(row.id, row.planVersion, tally.ledger());
        ledger.forget(row.id, tally.erased());
        erasures.save(row.id, tally.erased());
        jobs.running(row.id).forEach(job -> touched.add(job, tally.touched()));
        row.revision++;
        row.position = tally.position();
        row.asOf = tally.asOf();
        AgencyState after = tally.after();
        publication.publish(row, before.definition().plan(), tally.before(), after, tally.changes());
        states.rememberAfterCommit(row, after);
        return true;
    }
}
