package vn.hatinh.reporting.committee;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.hatinh.reporting.stack.RecordsTest;
import vn.hatinh.reporting.stack.Refusals;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
class CommitteeResourceTest extends RecordsTest {

    private static final String COMMITTEE = "/api/v1/committee/";
    private static final String MEMBERS = COMMITTEE + "members";
    private static final String MEETINGS = COMMITTEE + "meetings";
    private static final String DECISIONS = COMMITTEE + "decisions";

    @Test
    void theCommitteeIsComposedAsOfADay() {
        add(MEMBERS, member("HEAD", "2021-09-06", "2024-12-31"))
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("content.post", equalTo("Phó Giám đốc Sở"))
                .body("changedBy", equalTo("official"));
        add(MEMBERS, member("HEAD", "2025-01-01", null)).then().statusCode(201);
        add(MEMBERS, member("MEMBER", "2021-09-06", null)).then().statusCode(201);
        get(MEMBERS).statusCode(200).body("content.role", contains("HEAD", "HEAD", "MEMBER"));
        get(MEMBERS + "?on=2024-12-31").body("content.validFrom", contains("2021-09-06", "2021-09-06"));
        get(MEMBERS + "?on=2020-01-01").body("", hasSize(0));
        get(MEMBERS + "?on=today").statusCode(400).body("errors[0].pointer", equalTo("on"));
    }

    @Test
    void thereIsOneHeadAtATime() {
        add(MEMBERS, member("HEAD", "2021-09-06", null)).then().statusCode(201);
        add(MEMBERS, member("HEAD", "2025-01-01", null))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("second-head"))
                .body("errors[0].message.en", containsString("2021-09-06"));
        add(MEMBERS, member("DEPUTY_HEAD", "2025-01-01", null)).then().statusCode(201);
    }

    @Test
    void aMemberWithoutWhatItNeedsIsRefused() {
        add(MEMBERS, "{}").then().statusCode(400).body("errors.pointer", contains("/post", "/role", "/validFrom"));
        add(MEMBERS, member("MEMBER", "2025-01-01", "2024-01-01"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/validTo"));
    }

    @Test
    void aMeetingNamesMembersOfItsDay() {
        String member = id(add(MEMBERS, member("MEMBER", "2021-09-06", "2025-12-31")));
        add(MEETINGS, meeting("2025-07-06", member))
                .then()
                .statusCode(201)
                .body("content.attendance[0].present", equalTo(true))
                .body("content.agenda", hasSize(1));
        add(MEETINGS, meeting("2026-07-06", member))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/attendance/0/member"))
                .body("errors[0].code", equalTo("no-member-that-day"));
        add(MEETINGS, meeting("2025-07-06", UUID.randomUUID().toString()))
                .then()
                .statusCode(422);
        add(MEETINGS, "{\"heldOn\": \"2025-07-06\", \"agenda\": []}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/agenda"));
    }

    @Test
    void whoAttendedWasAMember() {
        String member = id(add(MEMBERS, member("MEMBER", "2021-09-06", null)));
        add(MEETINGS, meeting("2025-07-06", member)).then().statusCode(201);
        committee()
                .header("If-Match", "\"0\"")
                .body(member("MEMBER", "2021-09-06", "2025-07-05"))
                .put(MEMBERS + "/" + member)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("attended-outside"));
        committee()
                .header("If-Match", "\"0\"")
                .delete(MEMBERS + "/" + member)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:record-in-use"));
    }

    @Test
    void meetingsAreListedLatestFirst() {
        add(MEETINGS, meeting("2025-07-06", null));
        add(MEETINGS, meeting("2026-07-06", null));
        get(MEETINGS + "?size=1")
                .statusCode(200)
                .body("items.content.heldOn", contains("2026-07-06"))
                .body("total", equalTo(2))
                .header("Link", containsString("page=2>; rel=\"next\""));
    }

    @Test
    void aDecisionHasItsOwnNumberAndMayNameItsMeeting() {
        String meeting = id(add(MEETINGS, meeting("2026-07-06", null)));
        String decision = Decision.EXAMPLE.replace("5c1f9a7e-2b7d-4f0e-8a53-0d7c1f7b6a21", meeting);
        add(DECISIONS, decision).then().statusCode(201).header("Location", containsString(DECISIONS));
        add(DECISIONS, decision).then().statusCode(422).body("errors[0].code", equalTo("taken"));
        add(DECISIONS, Decision.EXAMPLE.replace("12/KL", "13/KL"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/meeting"));
        get(DECISIONS).statusCode(200).body("items.content.number", contains("12/KL-BVSTBPN"));
        committee()
                .header("If-Match", "*")
                .delete(MEETINGS + "/" + meeting)
                .then()
                .statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {MEMBERS, MEETINGS, DECISIONS})
    void aChangeNamesTheStateItIsMeantFor(String collection) {
        String record = collection + "/" + id(add(collection, sample(collection)));
        get(record).statusCode(200).header("ETag", equalTo("\"0\""));
        committee().body(sample(collection)).put(record).then().statusCode(428);
        committee()
                .header("If-Match", "\"0\"")
                .body(sample(collection))
                .put(record)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""));
        committee()
                .header("If-Match", "\"0\"")
                .body(sample(collection))
                .put(record)
                .then()
                .statusCode(412);
        committee().delete(record).then().statusCode(428);
        committee().header("If-Match", "\"0\"").delete(record).then().statusCode(412);
        committee().header("If-Match", "\"1\"").delete(record).then().statusCode(204);
        get(record).statusCode(404).body("type", equalTo("urn:problem:unknown-record"));
        committee()
                .header("If-Match", "*")
                .body(sample(collection))
                .put(record)
                .then()
                .statusCode(404);
        committee().header("If-Match", "*").delete(record).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {MEMBERS, MEETINGS, DECISIONS})
    void rolesAndAgenciesThatMustNotPassDoNot(String collection) {
        String record = collection + "/" + id(add(collection, sample(collection)));
        List<String> readers = List.of("committee", "director", "hr-officer");
        List<String> writer = List.of("committee");
        Refusals.onlyFor(readers, this::as, request -> request.get(collection));
        Refusals.onlyFor(readers, this::as, request -> request.get(record));
        Refusals.onlyFor(
                writer, this::as, request -> request.body(sample(collection)).post(collection));
        Refusals.onlyFor(
                writer, this::as, request -> request.body(sample(collection)).put(record));
        Refusals.onlyFor(writer, this::as, request -> request.delete(record));
        committeeOfAnother().get(record).then().statusCode(403);
        as("director").get(record).then().statusCode(200).body("id", equalTo(record.replaceAll(".*/", "")));
    }

    private Response add(String collection, String content) {
        return committee().body(content).post(collection);
    }

    private static String id(Response added) {
        String id = added.then().statusCode(201).extract().path("id");
        added.then().header("Location", endsWith(id));
        return id;
    }

    private static String sample(String collection) {
        return switch (collection) {
            case MEMBERS -> member("MEMBER", "2021-09-06", null);
            case MEETINGS -> meeting("2026-07-06", null);
            default -> "{\"number\": \"1/QĐ\", \"decidedOn\": \"2026-07-06\", \"subject\": \"Kiện toàn Ban\"}";
        };
    }

    private static String member(String role, String from, String to) {
        return """
                {"role": "%s", "post": "Phó Giám đốc Sở", "validFrom": "%s", "validTo": %s}""".formatted(role, from, to == null ? null : "\"" + to + "\"");
    }

    private static String meeting(String heldOn, String member) {
        String attendance = member == null ? "" : "{\"member\": \"%s\", \"present\": true}".formatted(member);
        return """
                {"heldOn": "%s", "agenda": ["Sơ kết 6 tháng"], "attendance": [%s], "minutes": "Thống nhất"}""".formatted(heldOn, attendance);
    }
}
