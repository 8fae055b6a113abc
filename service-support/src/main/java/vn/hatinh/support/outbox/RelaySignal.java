package vn.hatinh.support.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Tells the relay of this process that rows were committed. A notification by the database would reach relays of other
 * processes too, but PostgreSQL lets only one transaction of a whole server commit at a time that notifies.
 */
@ApplicationScoped
class RelaySignal {

    private final Semaphore commits = new Semaphore(0);

    void committed() {
        commits.release();
    }

    /** Returns when rows were committed since the last call, or after the limit. */
    void await(Duration limit) throws InterruptedException {
        if (commits.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS)) {
            commits.drainPermits();
        }
    }
}
