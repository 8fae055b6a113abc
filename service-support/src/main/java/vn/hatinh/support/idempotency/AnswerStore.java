package vn.hatinh.support.idempotency;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** Keeps answers for some hours in the service's table idempotency_key, in the caller's transaction. */
@ApplicationScoped
class AnswerStore {

    /** Waits for a transaction that has just reserved the same key. Takes the place of an answer that has expired. */
    private static final String RESERVE = """
            insert into idempotency_key (agency, caller, key, request_hash, expires_at)
            values (?, ?, ?, ?, current_timestamp + make_interval(secs => ?))
            on conflict (agency, caller, key) do update
                set request_hash = excluded.request_hash, expires_at = excluded.expires_at
                where idempotency_key.expires_at < current_timestamp
            """;

    private static final String KEEP = """
            update idempotency_key set path = ?, value = ?, revision = ? where agency = ? and caller = ? and key = ?
            """;

    private static final String FIND = """
            select request_hash, path, value, revision from idempotency_key where agency = ? and caller = ? and key = ?
            """;

    /** A few at a time with each new key, so that nobody has to clean up; nobody waits for anybody here. */
    private static final String EXPIRE = """
            delete from idempotency_key where (agency, caller, key) in (
                select agency, caller, key from idempotency_key where expires_at < current_timestamp
                order by expires_at limit 20 for update skip locked)
            """;

    private final DataSource database;
    private final IdempotencyConfig config;

    AnswerStore(DataSource database, IdempotencyConfig config) {
        this.database = database;
        this.config = config;
    }

    /** Whether the key is new. */
    boolean reserve(AnswerKey key, byte[] requestHash) {
        try (Connection connection = database.getConnection();
                PreparedStatement expire = connection.prepareStatement(EXPIRE);
                PreparedStatement reserve = connection.prepareStatement(RESERVE)) {
            expire.executeUpdate();
            set(reserve, 1, key);
            reserve.setBytes(4, requestHash);
            reserve.setDouble(5, config.keep().toSeconds());
            return reserve.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot reserve an idempotency key", e);
        }
    }

    void keep(AnswerKey key, StoredAnswer answer) {
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setString(1, answer.path());
            keep.setString(2, answer.value());
            keep.setLong(3, answer.revision());
            set(keep, 4, key);
            keep.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot keep an answer", e);
        }
    }

    StoredAnswer find(AnswerKey key) {
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(FIND)) {
            set(find, 1, key);
            try (ResultSet found = find.executeQuery()) {
                found.next();
                return new StoredAnswer(
                        found.getBytes("request_hash"),
                        found.getString("path"),
                        found.getString("value"),
                        found.getLong("revision"));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot find an answer", e);
        }
    }

    private static void set(PreparedStatement statement, int first, AnswerKey key) throws SQLException {
        statement.setString(first, key.agency());
        statement.setString(first + 1, key.caller());
        statement.setString(first + 2, key.key());
    }
}
