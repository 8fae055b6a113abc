package vn.hatinh.indicators.intake;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import vn.hatinh.indicators.catalogue.Definition;
import vn.hatinh.indicators.engine.contribution.Contributions;
import vn.hatinh.indicators.settings.AppSettings;
import vn.hatinh.indicators.store.AgencyCount;
import vn.hatinh.indicators.store.AgencyCounts;
import vn.hatinh.indicators.store.CountedRecord;
import vn.hatinh.indicators.store.CountedRecords;
import vn.hatinh.indicators.store.Definitions;
import vn.hatinh.indicators.store.MeasureSums;
import vn.hatinh.indicators.store.RecordKey;
import vn.hatinh.indicators.store.RecountJob;
import vn.hatinh.indicators.store.RecountJob.State;
import vn.hatinh.indicators.store.RecountJobs;
import vn.hatinh.indicators.store.TouchedRecords;

/**
 * Counts agencies again, page by page, into a generation beside the one that is read. Each page is a transaction that any
 * instance may do next; what changed meanwhile is brought over afterwards. See docs/adr/0031.
 */
@ApplicationScoped
public class Recount {

    private static final Logger LOG = Logger.getLogger(Recount.class);

    private final RecountJobs jobs;
    private final TouchedRecords touched;
    private final AgencyCounts counts;
    private final CountedRecords records;
    private final MeasureSums sums;
    private final Definitions definitions;
    private final RecountSwap swap;
    private final int pageSize;

    Recount(
            RecountJobs jobs,
            TouchedRecords touched,
            AgencyCounts counts,
            CountedRecords records,
            MeasureSums sums,
            Definitions definitions,
            RecountSwap swap,
            AppSettings settings) {
        this.jobs = jobs;
        this.touched = touched;
        this.counts = counts;
        this.records = records;
        this.sums = sums;
        this.definitions = definitions;
        this.swap = swap;
        this.pageSize = settings.recount().pageSize();
    }

    /**
     * Does the next part of the oldest job that nobody else works on; whether there was one.
     *
     * @throws RecountFailedException with nothing done
     */
    @Transactional
    public boolean step() {
        Optional<RecountJob> job = jobs.claim();
        job.ifPresent(this::advance);
        return job.isPresent();
    }

    private void advance(RecountJob job) {
        try {
            AgencyCount source = counts.glance(job.source());
            if (job.state() == State.WAITING) {
                start(job, source);
            } else {
                nextPage(job, source);
            }
        } catch (RecountFailedException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new RecountFailedException(job, e);
        }
    }

    private void start(RecountJob job, AgencyCount source) {
        LOG.infof("Counting %s again under %s", job.agency(), job.definition());
        long total = records.count(source.stored());
        // whoever counts from now on sees the job, and notes what changes
        counts.lockAll(job.agency());
        jobs.start(job, total);
    }

    private void nextPage(RecountJob job, AgencyCount source) {
        List<CountedRecord> page = records.page(source.stored(), job.cursor(), pageSize);
        if (!page.isEmpty()) {
            bring(job, page.stream().map(CountedRecord::key).toList(), page);
            jobs.advance(job, page.size(), page.get(page.size() - 1).key());
            return;
        }
        Collection<RecordKey> changed = touched.take(job, pageSize);
        bringTouched(job, source, changed);
        if (changed.size() < pageSize) {
            List<AgencyCount> locked = counts.lockAll(job.agency());
            bringTouched(job, source, touched.take(job, Integer.MAX_VALUE));
            swap.swap(job, locked);
        }
    }

    /** A record that is no longer there is taken away. */
    private void bringTouched(RecountJob job, AgencyCount source, Collection<RecordKey> keys) {
        Set<RecordKey> once = new LinkedHashSet<>(keys);
        bring(job, once, records.find(source.stored(), once).values());
    }

    /** Puts records as they are now in place of what was brought of them before. */
    private void bring(RecountJob job, Collection<RecordKey> keys, Collection<CountedRecord> now) {
        Definition definition = definitions.of(job.definition());
        List<CountedRecord> after =
                now.stream().map(record -> again(job, record, definition)).toList();
        Collection<CountedRecord> before = records.find(job.stored(), keys).values();
        Set<RecordKey> present = after.stream().map(CountedRecord::key).collect(Collectors.toSet());
        records.save(job.stored(), after);
        records.delete(
                job.stored(),
                before.stream()
                        .map(CountedRecord::key)
                        .filter(key -> !present.contains(key))
                        .toList());
        sums.add(
                job.stored(),
                Contributions.difference(
                        before.stream()
                                .flatMap(record -> record.contributions().stream())
                                .toList(),
                        after.stream()
                                .flatMap(record -> record.contributions().stream())
                                .toList()));
    }

    private static CountedRecord again(RecountJob job, CountedRecord record, Definition definition) {
        try {
            return new CountedRecord(
                    record.key(),
                    record.version(),
                    record.recordedAt(),
                    record.data(),
                    RecordContent.of(record).under(definition));
        } catch (RuntimeException e) {
            throw new UncountableRecordException(job, record.key().kind(), e);
        }
    }
}
