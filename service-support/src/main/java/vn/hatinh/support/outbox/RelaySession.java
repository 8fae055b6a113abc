package vn.hatinh.support.outbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The relay's own database session. It carries the lock that makes one relay the active one, and the rounds: who has lost
 * the session has lost the lock, and can no longer delete rows.
 *
 * <p>Rows of one key are taken in the order of their changes, though a row with a lower sequence number may still be
 * uncommitted: as {@link Outbox} asks, two transactions that append for one key do not overlap, so a row that is visible
 * has no invisible predecessor of its key.
 */
final class RelaySession implements AutoCloseable {

    /** Advisory lock number; locks are per database, and each service has its own. */
    private static final long ACTIVE_RELAY = 0x6F_7574_626F_78L;

    /** Longer than the producer itself keeps trying. */
    private static final long ACKNOWLEDGE_LIMIT_SECONDS = 30;

    private final Connection connection;
    private final EventSender sender;

    RelaySession(Connection connection, EventSender sender) {
        this.connection = connection;
        this.sender = sender;
    }

    /** False while another relay is the active one. */
    boolean becomeActive() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet locked = statement.executeQuery("select pg_try_advisory_lock(" + ACTIVE_RELAY + ")")) {
            locked.next();
            return locked.getBoolean(1);
        }
    }

    /**
     * Sends the oldest rows and deletes them once the broker has all of them; a failure leaves them all, to be sent again.
     *
     * @return how many were sent
     */
    int relay(int limit) throws SQLException, ExecutionException, InterruptedException, TimeoutException {
        List<OutboxRow> rows = OutboxTable.oldest(connection, limit);
        if (!rows.isEmpty()) {
            sendAll(rows);
            OutboxTable.delete(connection, rows);
        }
        return rows.size();
    }

    private void sendAll(List<OutboxRow> rows) throws ExecutionException, InterruptedException, TimeoutException {
        CompletableFuture.allOf(rows.stream().map(sender::send).toArray(CompletableFuture[]::new))
                .get(ACKNOWLEDGE_LIMIT_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
