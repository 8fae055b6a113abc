package vn.hatinh.personnel.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;

import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.localstack.testing.Tokens;
import vn.hatinh.personnel.importing.file.RawWorkbook;
import vn.hatinh.personnel.importing.file.WorkbookFile;
import vn.hatinh.personnel.testing.Agencies;
import vn.hatinh.personnel.testing.Api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * How fast a large workbook is imported and how much memory that takes, beside a floor: the same file read, and its rows
 * copied into a plain table without any check. How to run it stands in
 * docs/performance.md; the number of people is {@code -Dbench.staff}.
 */
@QuarkusTest
@TestProfile(ImportBenchmark.Limits.class)
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class ImportBenchmark {

    private static final Logger LOG = Logger.getLogger(ImportBenchmark.class);
    private static final int STAFF = Integer.getInteger("bench.staff", 100_000);

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String database;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    @TestHTTPResource("/api/v1/imports")
    URI imports;

    @TempDir
    Path folder;

    private final Api api = new Api(Agencies.next());

    /** Those of a real service. */
    public static final class Limits implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "app.import.max-size", "64M",
                    "app.import.chunk-size", "500",
                    "quarkus.http.limits.max-body-size", "80M");
        }
    }

    @Test
    void aLargeWorkbook() throws Exception {
        Path file = folder.resolve("large.xlsx");
        long rows = BigWorkbook.write(file, STAFF);
        LOG.infof("%d people, %d rows, %d MB", STAFF, rows, Files.size(file) / 1_000_000);

        Duration floor = timed(() -> copyWithoutChecks(file));
        report("floor", rows, floor);

        Duration first = imported("import", file, rows);
        LOG.infof("import takes %.1f times the floor", (double) first.toMillis() / floor.toMillis());

        Duration again = imported("the same again", file, rows);
        LOG.infof("the same again takes %.1f times the floor", (double) again.toMillis() / floor.toMillis());
        String id = api.get("/imports").getString("items[0].id");
        assertThat(api.get("/imports/" + id).getInt("report.events")).isZero();
    }

    private Duration imported(String what, Path file, long rows) throws Exception {
        try (HeapWatch heap = new HeapWatch()) {
            Duration time = timed(() -> sendAndAwait(file));
            report(what, rows, time);
            LOG.infof(
                    "%s: %d MB of heap in use after collections, of at most %d MB",
                    what, heap.peakMebibytes(), Runtime.getRuntime().maxMemory() / 1024 / 1024);
            return time;
        }
    }

    private void sendAndAwait(Path file) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(imports + "?agency=" + api.agency()))
                .header("Authorization", "Bearer " + Tokens.ofTester())
                .header("Content-Type", "application/octet-stream")
                .header("Prefer", "respond-async")
                .POST(HttpRequest.BodyPublishers.ofFile(file))
                .build();
        String accepted = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();
        String id = JsonPath.from(accepted).getString("id");
        JsonPath end = await().pollInterval(Duration.ofMillis(500))
                .atMost(Duration.ofHours(1))
                .until(() -> api.get("/imports/" + id), status -> status.get("endedAt") != null);
        assertThat(end.getString("state")).as(end.getString("problem")).isEqualTo("APPLIED");
    }

    private void copyWithoutChecks(Path file) throws SQLException, IOException {
        try (var connection = DriverManager.getConnection(database, owner, password);
                var statement = connection.createStatement();
                RawWorkbook workbook = WorkbookFile.open(file)) {
            statement.execute("create table floor (sheet text, row_no integer, cells text)");
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy floor from stdin");
            for (var sheet : workbook.sheets()) {
                sheet.forEachRow(row -> {
                    String line = "%s\t%d\t%s\n".formatted(sheet.name(), row.number(), row.cells());
                    byte[] bytes = line.getBytes(java.nio.charset.StandardCharsets.UTF_8);
                    try {
                        copy.writeToCopy(bytes, 0, bytes.length);
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                });
            }
            copy.endCopy();
            statement.execute("drop table floor");
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    private static Duration timed(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static void report(String what, long rows, Duration time) {
        LOG.infof("%s: %.1f s, %.0f rows/s", what, time.toMillis() / 1000.0, rows * 1000.0 / time.toMillis());
    }
}
