package vn.hatinh.indicators.intake;

import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.faulttolerance.api.ExponentialBackoff;

import vn.hatinh.indicators.store.RecountJobs;

/**
 * Does the parts of recounts, each in a transaction of its own. A part that fails is tried again after 1, 2, 4, 8 and 16
 * seconds, and goes on where the job was; after that the job has failed, so that others get their turn. A record that the
 * definition cannot count is not tried again: that would fail as well.
 */
@ApplicationScoped
class RecountSteps {

    private static final Logger LOG = Logger.getLogger(RecountSteps.class);
    /** Enough to switch an agency with very many units and series; a page takes well below a second. */
    private static final int TIME_LIMIT_SECONDS = 600;

    private final Recount recount;
    private final RecountClearing clearing;
    private final RecountJobs jobs;

    RecountSteps(Recount recount, RecountClearing clearing, RecountJobs jobs) {
        this.recount = recount;
        this.clearing = clearing;
        this.jobs = jobs;
    }

    /** Whether there was anything to do. */
    @Retry(
            maxRetries = 5,
            delay = 1,
            delayUnit = ChronoUnit.SECONDS,
            maxDuration = 0,
            retryOn = RecountFailedException.class,
            abortOn = UncountableRecordException.class)
    @ExponentialBackoff
    @Fallback(fallbackMethod = "giveUp", applyOn = RecountFailedException.class)
    boolean recount() {
        return inTransaction(recount::step);
    }

    /** While the database is away nobody is told so: this fails like the part, which is tried again later. */
    boolean giveUp(RecountFailedException failure) {
        LOG.errorf(
                failure,
                "Counting %s again under %s failed",
                failure.job().agency(),
                failure.job().definition());
        return inTransaction(() -> {
            jobs.failed(failure.job(), failure.getMessage());
            return true;
        });
    }

    boolean clear() {
        return inTransaction(clearing::step);
    }

    private static boolean inTransaction(Callable<Boolean> part) {
        return QuarkusTransaction.requiringNew().timeout(TIME_LIMIT_SECONDS).call(part);
    }
}
