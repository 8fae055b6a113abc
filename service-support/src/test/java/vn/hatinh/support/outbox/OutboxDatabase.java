package vn.hatinh.support.outbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.postgresql.ds.PGSimpleDataSource;

import vn.hatinh.localstack.server.EmbeddedPostgres;
import vn.hatinh.localstack.testing.TestServers;

/** A database that holds nothing but an empty outbox, and no service. */
final class OutboxDatabase {

    private final PGSimpleDataSource dataSource = new PGSimpleDataSource();

    OutboxDatabase(String name) {
        dataSource.setUrl(TestServers.shared().createDatabase(name));
        dataSource.setUser(EmbeddedPostgres.USER);
        run("drop schema public cascade; create schema public");
        migrate("V0_1__outbox.sql");
        migrate("R__outbox_without_notifications.sql");
    }

    private void migrate(String file) {
        try (InputStream migration = getClass().getResourceAsStream("/db/outbox/" + file)) {
            run(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    DataSource dataSource() {
        return dataSource;
    }

    Connection open() throws SQLException {
        return dataSource.getConnection();
    }

    void append(String key, int version) {
        try (Connection connection = open()) {
            append(connection, key, version);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void append(Connection connection, String key, int version) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into outbox (topic, key, agency, type, data) values ('t', ?, 'H27.13', 'changed', ?)")) {
            insert.setString(1, key);
            insert.setString(2, Integer.toString(version));
            insert.executeUpdate();
        }
    }

    int waiting() {
        try (var connection = open();
                var answer = connection.createStatement().executeQuery("select count(*) from outbox")) {
            answer.next();
            return answer.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String sql) {
        try (var connection = open();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
