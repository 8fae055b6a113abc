package vn.hatinh.reporting.programme;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.reporting.stack.RecordsTest;
import vn.hatinh.reporting.stack.Refusals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

/** It is 22 November 2026. */
@QuarkusTest
class ProgrammeResourceTest extends RecordsTest {

    private static final String PROGRAMMES = "/api/v1/programmes";

    @Test
    void aYearBeginsWithEveryTaskOfTheLibrary() {
        committee()
                .body("{\"year\": 2026}")
                .post(PROGRAMMES)
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/programmes/2026"))
                .body("plan", equalTo("662-KH-SNgV"))
                .body("tasks", equalTo(46))
                .body("byStatus.PLANNED", equalTo(46))
                .body("createdBy", equalTo("official"));
        get("/api/v1/tasks?year=2026&clause=II.1&size=500")
                .statusCode(200)
                .body("total", equalTo(5))
                .body("items.details.clause", everyItem(startsWith("II.1-")));
    }

    @Test
    void aYearMayBeginWithSomeTasksOrNone() {
        committee()
                .body("{\"year\": 2026, \"standardTasks\": [\"health-check\", \"annual-report\"]}")
                .post(PROGRAMMES)
                .then()
                .statusCode(201)
                .body("tasks", equalTo(2));
        committee()
                .body("{\"year\": 2027, \"standardTasks\": []}")
                .post(PROGRAMMES)
                .then()
                .statusCode(201)
                .body("tasks", equalTo(0));
        get(PROGRAMMES).statusCode(200).body("year", contains(2027, 2026));
    }

    @Test
    void aYearHasOneProgramme() {
        begin(2026);
        committee()
                .body("{\"year\": 2026}")
                .post(PROGRAMMES)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:programme-exists"));
    }

    @Test
    void whatIsNotInTheLibraryIsRefusedAndNothingIsWritten() {
        committee()
                .body("{\"year\": 2026, \"standardTasks\": [\"health-check\", \"nonsense\"]}")
                .post(PROGRAMMES)
                .then()
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/standardTasks/1"));
        get(PROGRAMMES + "/2026").statusCode(404).body("type", equalTo("urn:problem:unknown-programme"));
    }

    @Test
    void aYearOutsideThePlanIsRefused() {
        committee()
                .body("{\"year\": 2031}")
                .post(PROGRAMMES)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("outside-the-plan"));
        committee().body("{}").post(PROGRAMMES).then().statusCode(400).body("errors[0].pointer", equalTo("/year"));
        committee()
                .body("{\"year\": 2026, \"plan\": \"1-KH\"}")
                .post(PROGRAMMES)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:unknown-plan"));
    }

    @Test
    void theYearIsSummedUp() {
        begin(2026);
        get(PROGRAMMES + "/2026")
                .statusCode(200)
                .body("tasks", equalTo(2))
                // health-check was due on 30 September
                .body("overdue", equalTo(1))
                .body("byStatus.PLANNED", equalTo(2));
        get(PROGRAMMES + "/x").statusCode(400).body("errors[0].pointer", equalTo("year"));
    }

    @Test
    void unfinishedTasksGoOnInTheNextYearOnce() {
        begin(2026);
        begin(2027);
        committee()
                .post(PROGRAMMES + "/2026/carry-over")
                .then()
                .statusCode(200)
                .body("fromYear", equalTo(2026))
                .body("toYear", equalTo(2027))
                .body("tasks", hasSize(2))
                .body("tasks.year", everyItem(equalTo(2027)))
                .body("tasks.status", everyItem(equalTo("PLANNED")))
                .body("tasks.details.carriedFrom", everyItem(notNullValue()))
                .body("tasks.find { it.details.standardTask == 'health-check' }.dueOn", equalTo("2027-09-30"))
                .body("tasks.details.results", everyItem(nullValue()));
        get("/api/v1/tasks?year=2026")
                .statusCode(200)
                .body("items.status", everyItem(equalTo("CARRIED_OVER")))
                .body("items.details.carriedTo", everyItem(notNullValue()));
        committee().post(PROGRAMMES + "/2026/carry-over").then().statusCode(200).body("tasks", hasSize(0));
    }

    @Test
    void peopleWhoDoTheSameAtOnceDoItOnce() {
        List<Integer> begun = atOnce(() -> committee()
                .body("{\"year\": 2026, \"standardTasks\": [\"health-check\"]}")
                .post(PROGRAMMES)
                .statusCode());
        assertThat(begun).containsOnly(201, 409).containsOnlyOnce(201);
        begin(2027);
        List<Integer> carried = atOnce(() -> committee()
                .post(PROGRAMMES + "/2026/carry-over")
                .then()
                .statusCode(200)
                .extract()
                .path("tasks.size()"));
        assertThat(carried).containsOnly(0, 1).containsOnlyOnce(1);
        get("/api/v1/tasks?year=2027").body("total", equalTo(3));
    }

    private static List<Integer> atOnce(Supplier<Integer> request) {
        return IntStream.range(0, 6).parallel().mapToObj(i -> request.get()).toList();
    }

    @Test
    void tasksGoOnOnlyWhereThereIsAProgramme() {
        begin(2026);
        committee().post(PROGRAMMES + "/2026/carry-over").then().statusCode(404).body("detail", containsString("2027"));
        get("/api/v1/tasks?year=2026").body("items.status", everyItem(equalTo("PLANNED")));
    }

    @Test
    void onlyTheAgencysOwnPeopleMayLookAndOnlyItsCommitteeMayWrite() {
        List<String> readers = List.of("committee", "director", "hr-officer");
        Refusals.onlyFor(readers, this::as, request -> request.get(PROGRAMMES));
        Refusals.onlyFor(readers, this::as, request -> request.get(PROGRAMMES + "/2026"));
        Refusals.onlyFor(List.of("committee"), this::as, request -> request.body("{\"year\": 2026}")
                .post(PROGRAMMES));
        Refusals.onlyFor(List.of("committee"), this::as, request -> request.post(PROGRAMMES + "/2026/carry-over"));
        committeeOfAnother()
                .get(PROGRAMMES)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:agency-not-allowed"));
    }

    private void begin(int year) {
        committee()
                .body("{\"year\": %d, \"standardTasks\": [\"health-check\", \"annual-report\"]}".formatted(year))
                .post(PROGRAMMES)
                .then()
                .statusCode(201);
    }
}
