package vn.hatinh.indicators.values;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.hatinh.contracts.personnel.OrganisationLevel;
import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.contracts.personnel.UnitChanged;
import vn.hatinh.contracts.personnel.UnitRecord;
import vn.hatinh.indicators.intake.RecountRequests;
import vn.hatinh.indicators.sample.SampleState;
import vn.hatinh.indicators.support.Awaiting;
import vn.hatinh.indicators.support.Events;
import vn.hatinh.indicators.support.People;
import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.localstack.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

/** A woman's appointment of 2024 becomes known late. */
@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "indicators"))
class KnownValuesTest {

    private static final int VERSION = SampleState.plan().version();

    private static final String LEADERS =
            "values.find { it.code == '1.1' && it.reading == 'headline' && it.unit == '%s' }.";

    @Inject
    Events events;

    @Inject
    RecountRequests recounts;

    @Inject
    DataSource database;

    private final String agency = "K" + UUID.randomUUID().toString().substring(0, 8);
    private final UUID woman = UUID.randomUUID();
    private Instant before;

    @BeforeEach
    void givenALateCorrection() {
        events.send(People.agencyUnit(agency, "SO"));
        events.send(People.division(agency, "VP", "SO"));
        events.send(People.member(woman, agency, 1, Sex.NU, "VP"));
        events.send(People.member(UUID.randomUUID(), agency, 1, Sex.NAM, "SO", People.head("SO", "2020-01-01")));
        Awaiting.position(agency, 4);
        before = Instant.now();
        events.send(People.member(woman, agency, 2, Sex.NU, "VP", People.head("VP", "2024-01-01")));
        Awaiting.position(agency, 5);
    }

    @Test
    void valuesAreAnsweredAsTheyAreAndAsTheyWereKnown() {
        values("committee", "").body(LEADERS.formatted("SO") + "numerator", equalTo(1));
        for (String then : List.of("4", before.toString())) {
            values("committee", "&asOf=" + then)
                    .statusCode(200)
                    .body("position", equalTo(4))
                    .body(LEADERS.formatted("SO") + "numerator", equalTo(0))
                    .body(LEADERS.formatted("SO") + "denominator", equalTo(1));
        }
        indicator("&asOf=4").body("readings.find { it.id == 'headline' }.values[0].value", equalTo(0));
        indicator("").body("readings.find { it.id == 'headline' }.values[0].value", equalTo(50));
    }

    @Test
    void beforeTheFirstEventNothingWasKnown() {
        values("director", "&asOf=2020-01-31")
                .statusCode(200)
                .body("position", equalTo(0))
                .body("asOf", nullValue())
                .body("values.find { it.code == '1.1' && it.reading == 'headline' }.status", equalTo("NO_DATA"));
    }

    @Test
    void unitsStandAsTheyWereKnownToStand() {
        events.send(new UnitChanged(
                2,
                new UnitRecord(
                        agency,
                        "VP",
                        List.of(new UnitRecord.Period("VP", OrganisationLevel.PHONG, null, People.LONG_AGO, null)))));
        Awaiting.position(agency, 6);

        values("committee", "&asOf=5").body(LEADERS.formatted("VP") + "numerator", equalTo(1));
        changes("committee", "&from=5")
                .statusCode(200)
                .body("from.position", equalTo(5))
                .body("to.position", equalTo(6));
    }

    @Test
    void whatWasKnownStaysSoWhenAPersonIsErased() {
        events.eraseStaff(agency, woman);
        Awaiting.position(agency, 3);

        values("committee", "").body(LEADERS.formatted("SO") + "numerator", equalTo(0));
        values("committee", "&asOf=5").body(LEADERS.formatted("SO") + "numerator", equalTo(1));
    }

    @Test
    void aComparisonListsWhatBecameKnown() {
        changes("committee", "&from=4")
                .statusCode(200)
                .body("values.code", hasItems("1.1", "II.2.1b"))
                .body(LEADERS.formatted("SO") + "before.value", equalTo(0))
                .body(LEADERS.formatted("SO") + "after.value", equalTo(50))
                .body("values.findAll { it.code == '2.1' }", empty());
        changes("committee", "&from=5").statusCode(200).body("values", empty());
    }

    @Test
    void onlyTheCommitteeMayLookBetweenDays() {
        values("director", "&asOf=4").statusCode(403).body("errors[0].code", equalTo("role-missing"));
        values("director", "&asOf=" + before).statusCode(403);
        changes("director", "&from=4").statusCode(403);
        changes("director", "&from=2020-01-31").statusCode(200);
        changes("reader", "&from=2020-01-31").statusCode(403);
    }

    @Test
    void aWrongMomentIsToldWhatIsAccepted() {
        values("committee", "&asOf=yesterday")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("asOf"))
                .body("errors[0].code", equalTo("malformed"));
        values("committee", "&asOf=77").statusCode(404).body("errors[0].pointer", equalTo("asOf"));
        changes("committee", "").statusCode(400).body("errors[0].pointer", equalTo("from"));
    }

    @Test
    void anEarlierMomentIsReadUnderTheDefinitionOfThen() throws SQLException, IOException {
        keepDefinition(0, "{ of: womenLeaders, in: leaders }", "{ of: womenLeaders, in: women }");
        recountedAfter(0);

        values("committee", "&asOf=4")
                .statusCode(200)
                .body("planVersion", equalTo(0))
                .body(LEADERS.formatted("SO") + "numerator", equalTo(0))
                .body(LEADERS.formatted("SO") + "denominator", equalTo(1));
        values("committee", "&asOf=5")
                .body("planVersion", equalTo(VERSION))
                .body(LEADERS.formatted("SO") + "value", equalTo(50));
        get("committee", "/api/v1/indicators/1.1/explanation?on=2025-12-31")
                .statusCode(200)
                .body("lastMoved.eventId", equalTo("definition/" + VERSION))
                .body("lastMoved.before.value", equalTo(100))
                .body("lastMoved.after.value", equalTo(50));
    }

    @Test
    void aDefinitionOfWhichNothingIsKeptIsSaidToBeGone() throws SQLException {
        recountedAfter(1);

        values("committee", "&asOf=2020-01-31").statusCode(200);
        values("committee", "&asOf=4").statusCode(409).body("type", equalTo("urn:problem:definition-not-kept"));
        values("committee", "&asOf=5")
                .statusCode(200)
                .body("planVersion", equalTo(VERSION))
                .body(LEADERS.formatted("SO") + "numerator", equalTo(1));
    }

    /** As if all that is in the database had been counted under an earlier version. */
    private void recountedAfter(int version) throws SQLException {
        execute("update ledger_entry set plan_version = " + version + " where agency = ?", agency);
        execute(
                "update agency_count set revision = revision + 1, plan_version = " + version + " where agency = ?",
                agency);
        recounts.request(agency);
        await().untilAsserted(() ->
                get("committee", "/api/v1/values?period=2025").statusCode(200).body("planVersion", equalTo(VERSION)));
    }

    private void keepDefinition(int version, String now, String then) throws SQLException, IOException {
        try (var file = getClass().getResourceAsStream("/catalogue/662-KH-SNgV.yaml")) {
            String content = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst("version: \\d+", "version: " + version)
                    .replace(now, then);
            execute(
                    "insert into plan_definition (plan, version, content) values ('662-KH-SNgV', " + version + ", ?)",
                    content);
        }
    }

    private void execute(String sql, String parameter) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            statement.executeUpdate();
        }
    }

    private ValidatableResponse values(String role, String parameters) {
        return get(role, "/api/v1/values?on=2025-12-31" + parameters);
    }

    private ValidatableResponse changes(String role, String parameters) {
        return given().auth()
                .oauth2(Tokens.of("someone", agency, role))
                .filter(new OpenApiFilter())
                .get("/api/v1/values/changes?on=2025-12-31" + parameters)
                .then();
    }

    private ValidatableResponse indicator(String parameters) {
        return get("committee", "/api/v1/indicators/1.1?on=2025-12-31" + parameters);
    }

    private ValidatableResponse get(String role, String path) {
        return given().auth()
                .oauth2(Tokens.of("someone", agency, role))
                .get(path)
                .then();
    }
}
