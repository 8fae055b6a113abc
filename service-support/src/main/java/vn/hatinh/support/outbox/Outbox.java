package vn.hatinh.support.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import vn.hatinh.support.events.EventJson;

/**
 * Takes the events of the current transaction: they are sent when it commits, and never when it rolls back.
 *
 * <p>Events of one key are sent in the order of their changes if the changes themselves are: the caller must hold a lock
 * on the record that the key names (a row lock, or a version check that fails the later of two writers) when it appends.
 * Then a transaction that comes second for a key draws its sequence numbers after the first has committed. Between
 * different keys there is no order.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT =
            "insert into outbox (topic, key, agency, type, subject, data) values (?, ?, ?, ?, ?, ?)";

    private final DataSource dataSource;
    private final TransactionSynchronizationRegistry transaction;
    private final RelaySignal signal;

    Outbox(DataSource dataSource, TransactionSynchronizationRegistry transaction, RelaySignal signal) {
        this.dataSource = dataSource;
        this.transaction = transaction;
        this.signal = signal;
    }

    public void append(OutboxEvent event) {
        appendAll(List.of(event));
    }

    /** Appends in the collection's order, in one round trip. */
    public void appendAll(Collection<OutboxEvent> events) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("Events belong to a transaction: there is none active here");
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (OutboxEvent event : events) {
                insert.setString(1, event.topic());
                insert.setString(2, event.key());
                insert.setString(3, event.agency());
                insert.setString(4, event.type());
                insert.setString(5, event.subject());
                insert.setString(6, EventJson.write(event.data()));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot append to the outbox", e);
        }
        signalAfterCommit();
    }

    private void signalAfterCommit() {
        if (transaction.getResource(RelaySignal.class) == null) {
            transaction.putResource(RelaySignal.class, signal);
            transaction.registerInterposedSynchronization(new AfterCommit());
        }
    }

    private final class AfterCommit implements Synchronization {

        @Override
        public void beforeCompletion() {
            // nobody else sees the rows yet
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                signal.committed();
            }
        }
    }
}
