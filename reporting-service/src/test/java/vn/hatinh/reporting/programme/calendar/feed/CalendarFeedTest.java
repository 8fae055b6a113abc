package vn.hatinh.reporting.programme.calendar.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import biweekly.Biweekly;
import biweekly.ICalendar;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.Tokens;
import vn.hatinh.reporting.stack.RecordsTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** The calendar for programs that cannot send a token; it is 22 November 2026. */
@QuarkusTest
class CalendarFeedTest extends RecordsTest {

    private static final String FEEDS = "/api/v1/calendar/feeds";

    @Inject
    DataSource database;

    @BeforeEach
    void aTaskAndAMeeting() {
        committee()
                .body("{\"year\": 2026, \"standardTasks\": [\"annual-report\"]}")
                .post("/api/v1/programmes")
                .then()
                .statusCode(201);
        committee()
                .body("{\"heldOn\": \"2026-12-04\", \"place\": \"Tầng 2\", \"agenda\": [\"Tổng kết năm\"]}")
                .post("/api/v1/committee/meetings")
                .then()
                .statusCode(201);
    }

    @Test
    void theAddressOpensTheCalendarWithoutAToken() {
        Response feed = fetch(open("committee"));

        feed.then().statusCode(200).contentType(equalTo("text/calendar;charset=UTF-8"));
        ICalendar calendar = Biweekly.parse(feed.asString()).first();
        assertThat(calendar.getEvents())
                .extracting(event -> event.getSummary().getValue())
                .contains("Ngày Quốc tế Phụ nữ", "Họp Ban VSTBPN - Tầng 2")
                .anyMatch(summary -> summary.startsWith("Báo cáo tổng kết năm"));
    }

    @Test
    void itTellsNoDetails() {
        ICalendar calendar = Biweekly.parse(fetch(open("committee")).asString()).first();

        assertThat(calendar.getEvents())
                .filteredOn(event -> !event.getUid().getValue().startsWith("day-"))
                .allSatisfy(event -> assertThat(event.getDescription()).isNull());
    }

    @Test
    void theMeetingsAreOnlyForThoseWhoSawThemWhenTheAddressWasMade() {
        assertThat(fetch(open("reader")).asString()).doesNotContain("UID:meeting-");
        assertThat(fetch(open("committee")).asString()).contains("UID:meeting-");
    }

    @Test
    void theOwnerSeesWhenItWasUsedAndNeverTheKeyAgain() {
        String url = open("committee");
        list().body("$", hasSize(1)).body("[0].label", equalTo("Điện thoại")).body("[0].usedAt", nullValue());

        fetch(url);

        list().body("[0].usedAt", notNullValue());
        assertThat(list().extract().asString()).doesNotContain(keyOf(url));
    }

    @Test
    void aRevokedAddressOpensNothing() {
        String url = open("committee");
        String id = list().extract().path("[0].id");

        committee().delete(FEEDS + "/" + id).then().statusCode(204);

        fetch(url).then().statusCode(401).contentType("application/problem+json");
        list().body("$", hasSize(0));
        committee().delete(FEEDS + "/" + id).then().statusCode(404);
    }

    @Test
    void anAddressTellsInItsCalendarWhenItExpires() {
        String url = open("reader");

        list().body("[0].expiresAt", equalTo("2027-02-20T07:05:00Z"));
        assertThat(Biweekly.parse(fetch(url).asString()).first().getEvents())
                .filteredOn(event -> event.getUid().getValue().startsWith("feed-"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.getSummary().getValue()).isEqualTo("Địa chỉ lịch này hết hạn, hãy gia hạn");
                    assertThat(event.getDateStart()
                                    .getValue()
                                    .getRawComponents()
                                    .toString())
                            .startsWith("20270220");
                    assertThat(event.getAlarms()).isNotEmpty();
                });
    }

    @Test
    void anAddressThatNobodyRenewedIsOver() throws SQLException {
        String url = open("committee");
        String tag = fetch(url).header("ETag");
        String id = list().extract().path("[0].id");

        lastRenewed("2026-08-24T07:05:01Z");
        fetch(url).then().statusCode(200);
        lastRenewed("2026-08-24T07:05:00Z");

        fetch(url)
                .then()
                .statusCode(410)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:feed-expired"))
                .body("detail", containsString("/api/v1/calendar/feeds/" + id + "/renewal"));
        withoutToken().header("If-None-Match", tag).get(url).then().statusCode(410);
        list().body("[0].expiresAt", equalTo("2026-11-22T07:05:00Z"));
    }

    @Test
    void itsOwnerRenewsItAndItOpensTheSameCalendarAgain() throws SQLException {
        String url = open("committee");
        lastRenewed("2026-01-01T00:00:00Z");

        renew("committee").statusCode(200).body("expiresAt", equalTo("2027-02-20T07:05:00Z"));

        assertThat(fetch(url).then().statusCode(200).extract().asString()).contains("UID:meeting-");
    }

    @Test
    void theMeetingsAreGoneAtTheRenewalOfWhoIsNotOfTheCommitteeAnyMore() {
        String url = open("committee");

        renew("reader").statusCode(200);

        assertThat(fetch(url).asString()).contains("UID:task-").doesNotContain("UID:meeting-");
    }

    @Test
    void whoHasLostTheRoleRenewsNothing() {
        open("committee");

        renew("auditor").statusCode(403);
        another()
                .post(FEEDS + "/" + list().extract().path("[0].id") + "/renewal")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:unknown-feed"));
        committee().post(FEEDS + "/no-id/renewal").then().statusCode(404);
    }

    @Test
    void aWrongKeyOrAnotherAgencyIsAsGoodAsNone() {
        String url = open("committee");

        fetch(url.replace(keyOf(url), "x".repeat(43))).then().statusCode(401);
        fetch(url.replace(agency, "H27.13")).then().statusCode(401);
    }

    @Test
    void theKeyOpensNothingElse() {
        String key = keyOf(open("committee"));

        given().get("/calendar-feeds/" + agency + "/" + key).then().statusCode(404);
        given().auth().none().queryParam("key", key).get("/api/v1/tasks").then().statusCode(401);
        given().auth().oauth2(key).get("/api/v1/tasks").then().statusCode(401);
    }

    @Test
    void anotherLoginNeitherSeesNorRevokesIt() {
        open("committee");
        String id = list().extract().path("[0].id");

        another().get(FEEDS).then().statusCode(200).body("$", hasSize(0));
        another().delete(FEEDS + "/" + id).then().statusCode(404);
    }

    @Test
    void theDatabaseHoldsNoKey() throws SQLException {
        String key = keyOf(open("committee"));

        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select feed::text from calendar_feed feed")) {
            while (rows.next()) {
                assertThat(rows.getString(1)).doesNotContain(key);
            }
        }
    }

    @Test
    void anUnchangedCalendarIsNotSentAgain() {
        String url = open("committee");
        String tag = fetch(url).header("ETag");

        withoutToken().header("If-None-Match", tag).get(url).then().statusCode(304);
    }

    @Test
    void anAddressNeedsALabelAndNobodyHasEndlesslyMany() {
        committee().body("{}").post(FEEDS).then().statusCode(400).body("errors[0].pointer", equalTo("/label"));
        for (int i = 0; i < Feeds.MOST; i++) {
            open("committee");
        }
        committee()
                .body("{\"label\": \"Một cái nữa\"}")
                .post(FEEDS)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:too-many-feeds"));
    }

    private String open(String role) {
        return as(role).body("{\"label\": \"Điện thoại\"}")
                .post(FEEDS)
                .then()
                .statusCode(201)
                .extract()
                .path("url");
    }

    private ValidatableResponse renew(String role) {
        return as(role).post(FEEDS + "/" + list().extract().path("[0].id") + "/renewal")
                .then();
    }

    /** All addresses of the agency of this test. */
    private void lastRenewed(String at) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("update calendar_feed set renewed_at = ? where agency = ?")) {
            statement.setObject(1, OffsetDateTime.parse(at));
            statement.setString(2, agency);
            assertThat(statement.executeUpdate()).isPositive();
        }
    }

    private ValidatableResponse list() {
        return committee().get(FEEDS).then().statusCode(200);
    }

    private RequestSpecification another() {
        return given().filter(new OpenApiFilter()).auth().oauth2(Tokens.of("another", agency, "committee"));
    }

    private static Response fetch(String url) {
        return withoutToken().get(url);
    }

    private static RequestSpecification withoutToken() {
        return given().filter(new OpenApiFilter()).auth().none();
    }

    private static String keyOf(String url) {
        return url.substring(url.lastIndexOf('/') + 1).replace(".ics", "");
    }
}
