package vn.hatinh.personnel.intake;

import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.personnel.testing.Agencies;
import vn.hatinh.personnel.testing.Api;
import vn.hatinh.personnel.testing.TestWorkbook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.hatinh.personnel.testing.TestWorkbook.day;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class ImportProgressTest {

    /** The lock that lets one import of an agency run at a time. */
    private static final String OCCUPY = "select pg_advisory_xact_lock(6923, hashtext(?))";

    @Inject
    DataSource database;

    @Inject
    ImportCare care;

    private final Api api = new Api(Agencies.next());

    private Response sendAsync(TestWorkbook workbook) {
        return given().contentType("application/octet-stream")
                .header("Prefer", "respond-async")
                .queryParam("agency", api.agency())
                .body(workbook.bytes())
                .post("/api/v1/imports");
    }

    private JsonPath awaitEnd(String location) {
        return await().until(
                        () -> given().get(location)
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath(),
                        status -> status.get("endedAt") != null);
    }

    private String post(Response accepted) {
        return accepted.then()
                .statusCode(202)
                .header("Preference-Applied", "respond-async")
                .extract()
                .header("Location");
    }

    @Test
    void anImportThatNobodyWaitsForGoesOnAndKeepsItsReport() {
        JsonPath status = awaitEnd(post(sendAsync(TestWorkbook.smallDepartment())));

        assertThat(status.getString("state")).isEqualTo("APPLIED");
        assertThat(status.getInt("percentage")).isEqualTo(100);
        assertThat(status.getLong("rowsDone")).isEqualTo(4);
        assertThat(status.getLong("rowsTotal")).isEqualTo(4);
        assertThat(status.getInt("report.events")).isEqualTo(3);
        assertThat(api.get("/staff").getLong("total")).isEqualTo(1);
    }

    @Test
    void aRefusedImportKeepsItsErrors() {
        JsonPath status = awaitEnd(
                post(sendAsync(TestWorkbook.smallDepartment().row("CongTac", "CB9", "VP", null, day("2012-01-01")))));

        assertThat(status.getString("state")).isEqualTo("REFUSED");
        assertThat(status.getString("problem.type")).isEqualTo("urn:problem:workbook-has-errors");
        assertThat(status.getList("problem.errors.pointer")).isEqualTo(List.of("/sheets/CongTac/rows/3/Mã CBCCVC"));
    }

    @Test
    void progressIsToldUntilTheEnd() {
        String location = post(sendAsync(TestWorkbook.smallDepartment()));

        String events = given().accept("text/event-stream")
                .get(location.replace("?", "/progress?"))
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(events).contains("\"percentage\":100").contains("\"state\":\"APPLIED\"");
    }

    @Test
    void whoWaitsInTheQueueOrForAnotherImportCanBeCancelled() throws SQLException {
        try (var occupied = database.getConnection()) {
            occupied.setAutoCommit(false);
            try (var lock = occupied.prepareStatement(OCCUPY)) {
                lock.setString(1, api.agency());
                lock.execute();
            }
            String location = post(sendAsync(TestWorkbook.smallDepartment()));
            given().post(location.replace("?", "/cancel?")).then().statusCode(202);
            await().until(() -> cancelIsSeen(location));
            occupied.rollback();

            JsonPath status = awaitEnd(location);
            assertThat(status.getString("state")).isEqualTo("CANCELLED");
            assertThat(status.getString("problem.type")).isEqualTo("urn:problem:import-cancelled");
            assertThat(api.position()).isZero();
            given().post(location.replace("?", "/cancel?")).then().statusCode(409);
        }
    }

    /** A sign of life that came after the wish has brought it along. */
    private boolean cancelIsSeen(String location) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select cancel_requested and alive_at > received_at + interval '3 seconds' from import_run"
                                + " where agency = ?")) {
            select.setString(1, api.agency());
            var row = select.executeQuery();
            return row.next() && row.getBoolean(1);
        }
    }

    @Test
    void anImportWithoutSignsOfLifeHasFailed() throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into import_run (agency, id, received_at, sent_by, file_sha256, file_bytes, state, added,
                            changed, unchanged, errors, warnings, events, alive_at)
                        values (?, gen_random_uuid(), now(), 'x', repeat('0', 64), 1, 'WRITING', 0, 0, 0, 0, 0, 0,
                            now() - interval '1 hour')
                        """)) {
            insert.setString(1, api.agency());
            insert.executeUpdate();
        }

        care.endLost();

        JsonPath runs = api.get("/imports");
        assertThat(runs.getList("items.state")).isEqualTo(List.of("FAILED"));
        assertThat(api.get("/imports/" + runs.getString("items[0].id")).getString("problem.type"))
                .isEqualTo("urn:problem:import-lost");
    }

    @Test
    void importsAreListedTheLatestFirst() {
        api.post(new byte[] {1, 2, 3}, false).statusCode(415);
        api.imports(TestWorkbook.smallDepartment());

        api.answer("/imports", "size", 1)
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("APPLIED"));
    }

    @Test
    void anUnknownImportIsNotFound() {
        for (String path : List.of("", "/progress")) {
            api.answer("/imports/0b0f7c8e-6f5b-4a55-9a5e-3c1f7c1f0d11" + path).statusCode(404);
        }
        api.answer("/imports/abc").statusCode(400);
    }

    @Test
    void resultsAreForgottenAfterTheirTime() throws SQLException {
        api.post(TestWorkbook.smallDepartment().row("CongTac", "CB9", "VP").bytes(), false)
                .statusCode(422);
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update import_run set ended_at = ended_at - interval '31 days' where agency = ?")) {
            update.setString(1, api.agency());
            update.executeUpdate();
        }

        care.forgetOldResults();

        JsonPath run = api.get("/imports/" + api.get("/imports").getString("items[0].id"));
        assertThat(run.getString("state")).isEqualTo("REFUSED");
        assertThat(run.getMap("$")).doesNotContainKey("problem");
    }
}
