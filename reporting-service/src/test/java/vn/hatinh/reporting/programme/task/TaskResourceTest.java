package vn.hatinh.reporting.programme.task;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.common.mapper.TypeRef;
import io.restassured.response.Response;

import vn.hatinh.reporting.stack.RecordsTest;
import vn.hatinh.reporting.stack.Refusals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** It is 22 November 2026. */
@QuarkusTest
class TaskResourceTest extends RecordsTest {

    private static final String TASKS = "/api/v1/tasks";
    private static final String UNKNOWN = TASKS + "/" + UUID.randomUUID();
    private static final List<String> OWN_PEOPLE = List.of("committee", "director", "hr-officer");

    @BeforeEach
    void theYearHasAProgramme() {
        committee()
                .body("{\"year\": 2026, \"standardTasks\": []}")
                .post("/api/v1/programmes")
                .then()
                .statusCode(201);
    }

    @Test
    void aTaskIsWrittenAndReadWithEverythingThatWasSaid() {
        Response created = create(TaskExamples.CONTENT);
        created.then().statusCode(201).header("ETag", equalTo("\"0\""));
        get(created.header("Location").replaceFirst("^.*(?=/api)", ""))
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("year", equalTo(2026))
                .body("status", equalTo("PLANNED"))
                .body("statusText.vi", equalTo("Chưa thực hiện"))
                .body("overdue", equalTo(true))
                .body("details.clause", equalTo("II.1-1"))
                .body("details.cooperating", contains("Văn phòng - Thanh tra Sở"))
                .body("details.budget.heading", equalTo("TRAINING"))
                .body("details.budget.amount", equalTo(15000000))
                .body("details.changedBy", equalTo("official"));
    }

    @Test
    void aTaskWithoutWhatItNeedsIsRefusedWithEachField() {
        create("{\"clause\": \"II.1-1\", \"title\": \" \", \"budget\": {\"amount\": -1}}")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains("/budget/amount", "/budget/heading", "/dueOn", "/lead", "/startsOn", "/title"));
        create(TaskExamples.CONTENT.replace("2026-06-30", "30/6/2026"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/dueOn"));
        create(TaskExamples.CONTENT.replace("TRAINING", "PARTY"))
                .then()
                .statusCode(400)
                .body("errors[0].message.en", containsString("STUDY_WITH_CHILD"));
        create(TaskExamples.CONTENT.replace("II.1-1", "II.1"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-clause"));
        create(TaskExamples.CONTENT.replace("Tập huấn", "Tập\\u0000huấn"))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("PlainText"));
    }

    @Test
    void aYearWithoutProgrammeTakesNoTask() {
        committee()
                .queryParam("year", "2025")
                .body(TaskExamples.CONTENT)
                .post(TASKS)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:unknown-programme"))
                .body("detail", containsString("2026"));
    }

    @Test
    void aChangeNamesTheStateItIsMeantFor() {
        String task = path(create(TaskExamples.CONTENT));
        String changed = TaskExamples.CONTENT.replace("15000000", "12000000");
        committee().body(changed).put(task).then().statusCode(428);
        committee()
                .header("If-Match", "\"0\"")
                .body(changed)
                .put(task)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("details.budget.amount", equalTo(12000000));
        committee()
                .header("If-Match", "\"0\"")
                .body(changed)
                .put(task)
                .then()
                .statusCode(412)
                .body("detail", containsString("\"1\""));
        committee()
                .header("If-Match", "\"1\"")
                .body(changed.replace("2026-06-30", "2027-06-30"))
                .put(task)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("outside-the-year"));
        committee().header("If-Match", "*").body(changed).put(UNKNOWN).then().statusCode(404);
    }

    @Test
    void ofManyWhoChangeTheSameStateOneIsHeard() {
        String task = path(create(TaskExamples.CONTENT));
        List<Integer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> committee()
                        .header("If-Match", "\"0\"")
                        .body(TaskExamples.CONTENT.replace("15000000", Integer.toString(1000 + i)))
                        .put(task)
                        .statusCode())
                .toList();
        assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
        get(task + "/steps").body("action", contains("CHANGED", "CREATED"));
    }

    @Test
    void aTaskIsDoneWithItsResults() {
        String task = path(create(TaskExamples.CONTENT));
        move(task, 0, "{\"status\": \"DONE\"}").then().statusCode(422).body("errors[0].pointer", equalTo("/results"));
        move(task, 0, TaskExamples.DONE)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("status", equalTo("DONE"))
                .body("doneOn", equalTo("2026-06-12"))
                .body("overdue", equalTo(false))
                .body("details.results", containsString("24 người"));
        move(task, 0, TaskExamples.DONE).then().statusCode(412);
        move(task, 1, "{\"status\": \"CANCELLED\", \"difficulties\": \"x\"}")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:task-status"))
                .body("errors[0].message.en", containsString("IN_PROGRESS"));
        move(task, 1, "{\"status\": \"IN_PROGRESS\"}").then().statusCode(200).body("doneOn", nullValue());
        committee().body(TaskExamples.DONE).post(task + "/status").then().statusCode(428);
        committee()
                .header("If-Match", "*")
                .body(TaskExamples.DONE)
                .post(UNKNOWN + "/status")
                .then()
                .statusCode(404);
    }

    @Test
    void whoDidWhatIsKeptAlsoOfARemovedTask() {
        String task = path(create(TaskExamples.CONTENT));
        committee().delete(task).then().statusCode(428);
        committee().header("If-Match", "\"7\"").delete(task).then().statusCode(412);
        committee().header("If-Match", "\"0\"").delete(task).then().statusCode(204);
        get(task).statusCode(404).body("type", equalTo("urn:problem:unknown-task"));
        get(task + "/steps")
                .statusCode(200)
                .body("action", contains("REMOVED", "CREATED"))
                .body("by", everyItem(equalTo("official")));
        get(UNKNOWN + "/steps").statusCode(404);
    }

    @Test
    void aTaskThatWasBegunIsCancelledInstead() {
        String task = path(create(TaskExamples.CONTENT));
        move(task, 0, "{\"status\": \"IN_PROGRESS\"}").then().statusCode(200);
        committee()
                .header("If-Match", "\"1\"")
                .delete(task)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:task-begun"));
        committee().header("If-Match", "*").delete(UNKNOWN).then().statusCode(404);
    }

    @Test
    void tasksAreFilteredSortedAndPaged() {
        create(TaskExamples.CONTENT);
        create(TaskExamples.CONTENT
                .replace("II.1-1", "III.5")
                .replace("Tập huấn", "Hội thảo")
                .replace("06-30", "09-30"));
        String last =
                path(create(TaskExamples.CONTENT.replace("TRAINING", "OTHER").replace("06-30", "12-15")));
        move(last, 0, "{\"status\": \"SUSPENDED\", \"difficulties\": \"Chờ kinh phí\"}");

        get(TASKS + "?size=2")
                .statusCode(200)
                .body("total", equalTo(3))
                .body("items.dueOn", contains("2026-06-30", "2026-09-30"))
                .header("Link", containsString("page=2>; rel=\"next\""));
        get(TASKS + "?size=2&page=2&sort=due").body("items", hasSize(1));
        get(TASKS + "?sort=-due").body("items[0].dueOn", equalTo("2026-12-15"));
        get(TASKS + "?clause=III").body("items", hasSize(1));
        get(TASKS + "?status=SUSPENDED&status=DONE").body("items.status", contains("SUSPENDED"));
        get(TASKS + "?dueFrom=2026-07-01&dueTo=2026-10-01").body("items", hasSize(1));
        get(TASKS + "?heading=OTHER").body("items", hasSize(1));
        get(TASKS + "?lead=Ban VSTBPN&year=2026").body("items", hasSize(3));
        get(TASKS + "?title=HỘI THẢO").body("items", hasSize(1));
        get(TASKS + "?title=%25").body("items", hasSize(0));
        get(TASKS + "?year=2025").body("items", hasSize(0));
    }

    @Test
    void aFilterThatCannotBeReadIsNamed() {
        Map.of("year", "next", "status", "OPEN", "dueFrom", "1/6/2026", "sort", "size", "page", "0", "agency", "x")
                .forEach((name, value) -> get(TASKS + "?" + name + "=" + value).statusCode(400));
        get(TASKS + "?dueTo=2026-02-30").statusCode(400).body("errors[0].pointer", containsString("dueTo"));
    }

    @Test
    void aReaderSeesTitleStatusAndDatesOnly() {
        String task = path(create(TaskExamples.CONTENT));
        Map<String, Object> seen =
                as("reader").get(task).then().statusCode(200).extract().as(new TypeRef<>() {});
        assertThat(seen)
                .containsOnlyKeys("id", "year", "title", "startsOn", "dueOn", "status", "statusText", "overdue");
        as("reader").get(TASKS).then().statusCode(200).body("items[0].details", nullValue());
        for (String filter : List.of("clause=II.1", "lead=x", "heading=OTHER")) {
            as("reader")
                    .get(TASKS + "?" + filter)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:problem:filter-not-allowed"));
        }
    }

    @Test
    void rolesAndAgenciesThatMustNotPassDoNot() {
        String task = path(create(TaskExamples.CONTENT));
        List<String> readers = List.of("committee", "director", "hr-officer", "reader");
        List<String> writer = List.of("committee");
        Refusals.onlyFor(readers, this::as, request -> request.get(TASKS));
        Refusals.onlyFor(readers, this::as, request -> request.get(task));
        Refusals.onlyFor(OWN_PEOPLE, this::as, request -> request.get(task + "/steps"));
        Refusals.onlyFor(writer, this::as, request -> request.queryParam("year", 2026)
                .body(TaskExamples.CONTENT)
                .post(TASKS));
        Refusals.onlyFor(
                writer, this::as, request -> request.body(TaskExamples.CONTENT).put(task));
        Refusals.onlyFor(
                writer, this::as, request -> request.body(TaskExamples.DONE).post(task + "/status"));
        Refusals.onlyFor(writer, this::as, request -> request.delete(task));
        committeeOfAnother().get(task).then().statusCode(403).body("type", equalTo("urn:problem:agency-not-allowed"));
    }

    private Response create(String content) {
        return committee().queryParam("year", "2026").body(content).post(TASKS);
    }

    private Response move(String task, long revision, String change) {
        return committee()
                .header("If-Match", "\"" + revision + "\"")
                .body(change)
                .post(task + "/status");
    }

    private static String path(Response created) {
        return TASKS + "/" + created.then().statusCode(201).extract().path("id");
    }
}
