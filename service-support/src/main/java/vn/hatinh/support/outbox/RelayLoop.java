package vn.hatinh.support.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jboss.logging.Logger;

/** Empties the outbox until it is stopped; outlives failures of the database and the broker. */
final class RelayLoop implements Runnable {

    /** Opens a new database session for each attempt. */
    @FunctionalInterface
    interface Connections {
        Connection open() throws SQLException;
    }

    private static final Logger LOG = Logger.getLogger(RelayLoop.class);
    /** Time for a round to end by itself, and then for an interrupted one. */
    private static final long STOP_LIMIT_MILLIS = 1_200;

    private final Connections connections;
    private final EventSender sender;
    private final RelaySignal signal;
    private final OutboxRelayConfig config;
    private final Thread thread;
    private volatile boolean running = true;

    RelayLoop(Connections connections, EventSender sender, RelaySignal signal, OutboxRelayConfig config) {
        this.connections = connections;
        this.sender = sender;
        this.signal = signal;
        this.config = config;
        this.thread = new Thread(this, "outbox-relay");
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Returns within 3 seconds. Rows whose acknowledgement did not come in time are sent again by the next relay. */
    void stop() throws InterruptedException {
        running = false;
        thread.join(STOP_LIMIT_MILLIS);
        if (thread.isAlive()) {
            thread.interrupt();
            thread.join(STOP_LIMIT_MILLIS);
        }
    }

    @Override
    public void run() {
        try {
            while (running) {
                try (var session = new RelaySession(connections.open(), sender)) {
                    relay(session);
                } catch (SQLException | ExecutionException | TimeoutException | RuntimeException e) {
                    if (running) {
                        LOG.warnf("The outbox relay tries again: %s", reason(e));
                        pause();
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void relay(RelaySession session)
            throws SQLException, ExecutionException, TimeoutException, InterruptedException {
        while (running && !session.becomeActive()) {
            pause();
        }
        while (running) {
            if (session.relay(config.batchSize()) < config.batchSize()) {
                signal.await(config.pollInterval());
            }
        }
    }

    private void pause() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(config.retryInterval().toMillis());
    }

    private static Throwable reason(Exception e) {
        return e instanceof ExecutionException && e.getCause() != null ? e.getCause() : e;
    }
}
