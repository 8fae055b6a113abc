package vn.hatinh.reporting.caching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import vn.hatinh.contracts.indicators.AgencyCounted;
import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.Tokens;
import vn.hatinh.reporting.fixtures.Sample;
import vn.hatinh.reporting.stack.ReportingTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class ConditionalAnswersTest extends ReportingTest {

    private static final String AGENCY = Sample.AGENCY + ".711";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/position",
                "/api/v1/scorecard?year=2025",
                "/api/v1/series/1.1",
                "/api/v1/comparison?years=2025",
                "/api/v1/tasks",
                "/api/v1/programmes",
                "/api/v1/overdue-tasks",
                "/api/v1/task-reminders",
                "/api/v1/committee/members",
                "/api/v1/committee/meetings",
                "/api/v1/committee/decisions",
                "/api/v1/clauses",
                "/api/v1/standard-tasks",
                "/api/v1/budget-headings",
                "/api/v1/reports",
                "/api/v1/reports/annual/2025.docx",
                "/api/v1/reports/annual/2025.html"
            })
    void whoHasTheAnswerGets304AndNothingElse(String path) {
        // whether the figures are fresh is part of the answer, and may change between two requests
        await().untilAsserted(() -> {
            Response first = ask(path, "director", null);
            first.then()
                    .statusCode(200)
                    .header("Cache-Control", "private, no-cache")
                    .header("Vary", containsString("Authorization"));

            ask(path, "director", first.header("ETag"))
                    .then()
                    .statusCode(304)
                    .header("ETag", equalTo(first.header("ETag")))
                    .header("Cache-Control", "private, no-cache")
                    .body(equalTo(""));
        });
    }

    @Test
    void aChangeOfFiguresEndsTheTag() {
        fill(AGENCY, 10);
        String scorecard = "/api/v1/scorecard?year=2025&agency=" + AGENCY;
        String known = awaitTag(scorecard);

        others.publish(new AgencyCounted(AGENCY, 12, Sample.AS_OF.plusSeconds(60)));
        awaitPosition(AGENCY, 12);

        Response changed = ask(scorecard, "committee", known);
        changed.then()
                .statusCode(200)
                .header("ETag", not(equalTo(known)))
                .header("Last-Modified", equalTo("Sun, 22 Nov 2026 07:06:00 GMT"))
                .body("position", equalTo(12));
    }

    @Test
    void whatPeopleWriteEndsTheTagOfTheirLists() {
        String agency = Sample.AGENCY + ".712";
        String tasks = "/api/v1/tasks?agency=" + agency;
        String known = awaitTag(tasks);

        as("committee")
                .contentType(ContentType.JSON)
                .body("{\"year\": 2026, \"standardTasks\": [\"health-check\"]}")
                .post("/api/v1/programmes?agency=" + agency)
                .then()
                .statusCode(201);

        ask(tasks, "committee", known).then().statusCode(200).body("total", equalTo(1));
    }

    /** Each role alone, and a pair that sees more than either. */
    @Test
    void noTwoRolesShareATagForDifferentBodies() {
        awaitCurrent(Sample.AGENCY);
        for (String path : List.of(
                "/api/v1/scorecard?year=2025",
                "/api/v1/series/1.4",
                "/api/v1/comparison?years=2025",
                "/api/v1/tasks")) {
            Map<String, String> bodies = new HashMap<>();
            for (String roles : List.of("reader", "committee", "director", "hr-officer", "reader,committee")) {
                Response answer = ask(path, roles, null);
                answer.then().statusCode(200);
                String other = bodies.putIfAbsent(answer.header("ETag"), answer.asString());
                assertThat(other).as(path + " " + roles).isIn(null, answer.asString());
            }
        }
    }

    @Test
    void twoAgenciesBehindOneAddressHaveTwoTags() {
        String path = "/api/v1/position";
        String here = ask(path, "reader", null).header("ETag");
        String there = given().auth()
                .oauth2(Tokens.of("somebody", "H98", "reader"))
                .get(path)
                .header("ETag");
        assertThat(there).isNotEqualTo(here);
    }

    @Test
    void requestsAtTheSameTimeAreAnsweredEachWithItsOwn() {
        List<String> mixedUp = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> "H98." + i % 7)
                .filter(agency -> !given().auth()
                        .oauth2(Tokens.of("somebody", agency, "reader"))
                        .get("/api/v1/position")
                        .asString()
                        .contains("\"agency\":\"" + agency + "\""))
                .toList();
        assertThat(mixedUp).isEmpty();
    }

    @Test
    void aRefusalHasNoTag() {
        ask("/api/v1/scorecard?year=2020", "committee", null)
                .then()
                .statusCode(404)
                .header("ETag", nullValue());
        ask("/api/v1/scorecard?year=2025&agency=H99", "committee", null)
                .then()
                .statusCode(403)
                .header("ETag", nullValue());
        ask("/api/v1/scorecard?year=2025&unit=VP", "reader", "*").then().statusCode(403);
    }

    /** A tag that is known to be in force: it changes with the freshness of the figures, too. */
    private static String awaitTag(String path) {
        return await().until(
                        () -> ask(path, "committee", null).header("ETag"),
                        tag -> ask(path, "committee", tag).statusCode() == 304);
    }

    private static Response ask(String path, String roles, String known) {
        RequestSpecification request = as(roles.split(","));
        if (known != null) {
            request.header("If-None-Match", known);
        }
        return request.get(path);
    }

    private static RequestSpecification as(String... roles) {
        return given().filter(new OpenApiFilter())
                .auth()
                .oauth2(Tokens.of("somebody", Sample.AGENCY, Arrays.copyOf(roles, roles.length)));
    }

    private void awaitCurrent(String agency) {
        await().untilAsserted(
                        () -> get("/api/v1/position?agency=" + agency).body("freshness.state", equalTo("CURRENT")));
    }
}
