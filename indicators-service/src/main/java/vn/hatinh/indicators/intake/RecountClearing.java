package vn.hatinh.indicators.intake;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.indicators.settings.AppSettings;
import vn.hatinh.indicators.store.AgencyCount.Id;
import vn.hatinh.indicators.store.CountedRecords;
import vn.hatinh.indicators.store.MeasureSums;
import vn.hatinh.indicators.store.RecountJob;
import vn.hatinh.indicators.store.RecountJobs;

/** Removes generations that nobody reads any more. */
@ApplicationScoped
class RecountClearing {

    private final RecountJobs jobs;
    private final CountedRecords records;
    private final MeasureSums sums;
    private final int pageSize;

    RecountClearing(RecountJobs jobs, CountedRecords records, MeasureSums sums, AppSettings settings) {
        this.jobs = jobs;
        this.records = records;
        this.sums = sums;
        this.pageSize = settings.recount().pageSize();
    }

    /** Removes some rows; whether there were any. */
    @Transactional
    boolean step() {
        Optional<RecountJob> job = jobs.uncleared();
        job.ifPresent(this::clear);
        return job.isPresent();
    }

    private void clear(RecountJob job) {
        Id obsolete = jobs.obsolete(job);
        if (!records.clear(obsolete, pageSize)) {
            sums.clear(obsolete);
            jobs.cleared(job);
        }
    }
}
