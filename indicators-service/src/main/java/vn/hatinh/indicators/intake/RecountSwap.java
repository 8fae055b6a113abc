package vn.hatinh.indicators.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import vn.hatinh.indicators.engine.contribution.Contribution;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.engine.value.SeriesOfPlan;
import vn.hatinh.indicators.publication.SeriesPublication;
import vn.hatinh.indicators.store.AgencyCount;
import vn.hatinh.indicators.store.AgencyCounts;
import vn.hatinh.indicators.store.AgencyStates;
import vn.hatinh.indicators.store.CountedRecords;
import vn.hatinh.indicators.store.DefinitionHistory;
import vn.hatinh.indicators.store.Definitions;
import vn.hatinh.indicators.store.Erasures;
import vn.hatinh.indicators.store.Ledger;
import vn.hatinh.indicators.store.LedgerCut;
import vn.hatinh.indicators.store.LedgerEntry;
import vn.hatinh.indicators.store.MeasureSums;
import vn.hatinh.indicators.store.Moment;
import vn.hatinh.indicators.store.RecordKey;
import vn.hatinh.indicators.store.RecordKind;
import vn.hatinh.indicators.store.RecountJob;
import vn.hatinh.indicators.store.RecountJobs;

/** Lets a new generation be read in place of the former. It costs as much as there are sums, however many people. */
@ApplicationScoped
class RecountSwap {

    private static final Logger LOG = Logger.getLogger(RecountSwap.class);

    /** Contributions in one entry of the ledger: an entry is written and read whole. */
    private static final int ENTRY_SIZE = 5_000;

    private final AgencyCounts counts;
    private final AgencyStates states;
    private final CountedRecords records;
    private final MeasureSums sums;
    private final Erasures erasures;
    private final Ledger ledger;
    private final DefinitionHistory history;
    private final Definitions definitions;
    private final SeriesPublication publication;
    private final RecountJobs jobs;
    private final Clock clock;

    RecountSwap(
            AgencyCounts counts,
            AgencyStates states,
            CountedRecords records,
            MeasureSums sums,
            Erasures erasures,
            Ledger ledger,
            DefinitionHistory history,
            Definitions definitions,
            SeriesPublication publication,
            RecountJobs jobs,
            Clock clock) {
        this.counts = counts;
        this.states = states;
        this.records = records;
        this.sums = sums;
        this.erasures = erasures;
        this.ledger = ledger;
        this.history = history;
        this.definitions = definitions;
        this.publication = publication;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** @param locked all rows of the agency, which this transaction has locked */
    void swap(RecountJob job, List<AgencyCount> locked) {
        AgencyCount row = row(locked, job.target())
                .orElseGet(() -> begin(job, row(locked, job.source()).orElseThrow()));
        List<LedgerEntry> entries = new ArrayList<>(entries(job, row, sums.difference(row.stored(), job.stored())));
        if (!job.target().equals(job.source())) {
            records.forEachOf(
                    job.stored(),
                    RecordKind.UNIT,
                    unit -> entries.add(entry(job, row, unit.key(), List.of(), unit.data())));
        }
        long before =
                ledger.cut(row.id, new Moment.Latest()).map(LedgerCut::entry).orElse(0L);
        ledger.append(row.id, job.definition().version(), entries);
        history.begin(row.id, before, job.definition());
        Optional<SeriesOfPlan> former = definitions.isKept(row.definition())
                ? Optional.of(series(row, states.current(row).state()))
                : Optional.empty();
        jobs.done(job, row.generation);
        row.define(job.definition());
        row.generation = job.id();
        row.revision++;
        AgencyState after = states.load(row.stored());
        if (row.asOf != null) {
            publication.publishAll(row, definitions.of(row).plan(), after);
            former.ifPresent(series -> publication.takeBack(row, series, series(row, after)));
            publication.counted(row);
        }
        states.rememberAfterCommit(row, after);
        LOG.infof("%s is counted under %s", job.agency(), job.definition());
    }

    private static Optional<AgencyCount> row(List<AgencyCount> rows, AgencyCount.Id id) {
        return rows.stream().filter(row -> row.id.equals(id)).findFirst();
    }

    private SeriesOfPlan series(AgencyCount row, AgencyState state) {
        return new SeriesOfPlan(row.id.agency(), definitions.of(row).plan(), state);
    }

    /** A plan that is new to the agency has counted what the others have. */
    private AgencyCount begin(RecountJob job, AgencyCount source) {
        counts.begin(job.target(), job.definition());
        erasures.copy(source.id, job.target());
        AgencyCount row = counts.findById(job.target());
        row.position = source.position;
        row.asOf = source.asOf;
        return row;
    }

    /** What the definition changes in the sums; at least one entry, so that the ledger tells when it changed. */
    private List<LedgerEntry> entries(RecountJob job, AgencyCount row, List<Contribution> difference) {
        RecordKey key = new RecordKey(
                RecordKind.AGENCY_FACT,
                job.agency() + "/definition/" + job.definition().version());
        List<LedgerEntry> entries = new ArrayList<>();
        int from = 0;
        do {
            int to = Math.min(from + ENTRY_SIZE, difference.size());
            entries.add(entry(job, row, key, difference.subList(from, to), null));
            from = to;
        } while (from < difference.size());
        return entries;
    }

    private LedgerEntry entry(RecountJob job, AgencyCount row, RecordKey key, List<Contribution> changes, String data) {
        return new LedgerEntry(
                "definition/" + job.definition().version(),
                LedgerEntry.RECOUNTED,
                key,
                0,
                clock.instant(),
                row.position,
                changes,
                data);
    }
}
