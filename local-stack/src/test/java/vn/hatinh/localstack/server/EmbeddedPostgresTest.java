package vn.hatinh.localstack.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EmbeddedPostgresTest {

    @TempDir
    Path folder;

    @Test
    void isPostgres18AndComparesByCodePoint() throws SQLException {
        try (var postgres = EmbeddedPostgres.start(null, 0)) {
            postgres.createDatabase("personnel");
            assertThat(ask(postgres, "personnel", "show server_version")).startsWith("18.");
            assertThat(ask(postgres, "personnel", "select 'Z' < 'a'")).isEqualTo("t");
            assertThat(ask(postgres, "personnel", "select upper('đơn vị')")).isEqualTo("ĐƠN VỊ");
        }
    }

    @Test
    void keepsWhatWasCommittedInItsFolder() throws SQLException {
        Path data = folder.resolve("postgres");
        try (var postgres = EmbeddedPostgres.start(data, 0)) {
            assertThat(ask(postgres, "postgres", "show fsync")).isEqualTo("on");
            assertThat(ask(postgres, "postgres", "show synchronous_commit")).isEqualTo("on");
            postgres.createDatabase("kept");
            postgres.createDatabase("kept");
            run(postgres, "kept", "create table word as select 'bình đẳng' as text");
        }
        try (var postgres = EmbeddedPostgres.start(data, 0)) {
            assertThat(ask(postgres, "kept", "select text from word")).isEqualTo("bình đẳng");
        }
    }

    @Test
    void aRoleMayLogInAndHasNoRightsOfItsOwn() throws SQLException {
        try (var postgres = EmbeddedPostgres.start(null, 0)) {
            postgres.createRole("helper");
            postgres.createRole("helper");
            run(postgres, "postgres", "create table word (text text)");
            try (var helper = DriverManager.getConnection(postgres.jdbcUrl("postgres"), "helper", "");
                    var statement = helper.createStatement()) {
                assertThatThrownBy(() -> statement.execute("select * from word"))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void stopsAServerThatWasLeftRunningThoughAClientIsConnected() throws SQLException {
        Path data = folder.resolve("postgres");
        try (var leftBehind = EmbeddedPostgres.start(data, 0);
                var client = DriverManager.getConnection(leftBehind.jdbcUrl("postgres"), EmbeddedPostgres.USER, "")) {
            ProcessHandle orphan = OrphanedPostgres.find(data).orElseThrow();
            OrphanedPostgres.stop(data);
            assertThat(orphan.isAlive()).isFalse();
            assertThat(OrphanedPostgres.find(data)).isEmpty();
            assertThat(client.isValid(1)).isFalse();
        }
    }

    @Test
    void aStalePidFileOfAnotherProgramIsNoServer() throws IOException {
        Files.writeString(
                folder.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");
        assertThat(OrphanedPostgres.find(folder)).isEmpty();
        Files.writeString(folder.resolve("postmaster.pid"), "not a number\n");
        assertThat(OrphanedPostgres.find(folder)).isEmpty();
        assertThat(OrphanedPostgres.find(folder.resolve("nowhere"))).isEmpty();
    }

    @Test
    void refusesADatabaseNameThatIsMoreThanAName() {
        assertThatIllegalArgumentException().isThrownBy(() -> Databases.createIfMissing(null, "a; drop"));
    }

    private static String ask(EmbeddedPostgres postgres, String database, String question) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.jdbcUrl(database), EmbeddedPostgres.USER, "");
                var answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void run(EmbeddedPostgres postgres, String database, String command) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.jdbcUrl(database), EmbeddedPostgres.USER, "");
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
