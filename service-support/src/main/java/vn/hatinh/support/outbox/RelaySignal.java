package vn.hatinh.support.outbox;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Tells the relay of this process that rows were committed. A notification by the database would reach relays of other
 * processes too, but PostgreSQL lets only one transaction of a whole server commit at a time that notifies.
 */
@ApplicationScoped
class RelaySignal {

    /** One sign says it, however many commits there were; where no relay runs, it just lies there. */
    private final BlockingQueue<Boolean> committed = new ArrayBlockingQueue<>(1);

    void committed() {
        committed.offer(true);
    }

    /** Returns when rows were committed since the last call, or after the limit. */
    void await(Duration limit) throws InterruptedException {
        committed.poll(limit.toNanos(), TimeUnit.NANOSECONDS);
    }
}
