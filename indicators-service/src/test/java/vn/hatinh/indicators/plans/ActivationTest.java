package vn.hatinh.indicators.plans;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import vn.hatinh.contracts.Topics;
import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.indicators.support.Awaiting;
import vn.hatinh.indicators.support.Events;
import vn.hatinh.indicators.support.People;
import vn.hatinh.indicators.support.PlanFile;
import vn.hatinh.indicators.support.Topic;
import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.localstack.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

/** Agencies are counted by what somebody decided for them, several plans at once, from its day on. */
@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "indicators"))
class ActivationTest {

    private static final String STRATEGY = "28-NQ-CP";
    private static final String PLAN_662 = "662-KH-SNgV";

    @Inject
    Events events;

    @Inject
    DataSource database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    private final String province = "A" + UUID.randomUUID().toString().substring(0, 8);
    private final String agency = province + ".13";
    private final String other = province + ".14";

    @BeforeEach
    void givenAnAgencyUnderThePlanThatIsShipped() {
        events.send(People.agencyUnit(agency, "SO"));
        events.send(People.member(UUID.randomUUID(), agency, 1, Sex.NU, "SO", People.director("SO", "2024-01-01")));
        events.send(People.member(UUID.randomUUID(), agency, 1, Sex.NAM, "SO", People.head("SO", "2020-01-01")));
        Awaiting.position(agency, 3);
    }

    @Test
    void anotherPlanIsCountedBesideTheFirst() {
        values(agency, "&plan=" + STRATEGY).statusCode(404).body("errors[0].pointer", equalTo("plan"));

        activate(STRATEGY, Map.of("version", 1, "agency", agency, "reason", "a test"))
                .statusCode(201);
        awaitRecounts(agency, 1);

        values(agency, "&plan=" + STRATEGY)
                .statusCode(200)
                .body("plan", equalTo(STRATEGY))
                .body("position", equalTo(3))
                .body("values.find { it.code == '1.1' && it.reading == 'headline' }.status", equalTo("ACHIEVED"));
        values(agency, "").body("plan", equalTo(PLAN_662));

        events.send(People.member(UUID.randomUUID(), agency, 1, Sex.NU, "SO", People.director("SO", "2025-01-01")));
        Awaiting.position(agency, 4);
        values(agency, "&plan=" + STRATEGY)
                .body("position", equalTo(4))
                .body("values.find { it.code == '1.1' && it.reading == 'women' }.value", equalTo(2));
        values(agency, "").body("values.find { it.code == '1.1' && it.reading == 'headline' }.numerator", equalTo(2));
        await().atMost(Duration.ofSeconds(30)).until(() -> Topic.read(broker, Topics.PLANS).stream()
                .anyMatch(record -> record.key().equals(STRATEGY)));
        assertThat(Topic.read(broker, Topics.INDICATOR_VALUES))
                .anyMatch(record -> record.key().startsWith(agency + "/" + STRATEGY + "/1.1/headline/"));
    }

    @Test
    void aNewAgencyIsCountedByWhatHoldsForTheAgencyAboveIt() {
        activate(STRATEGY, Map.of("version", 1, "agency", province, "subtree", true, "reason", "for all of us"))
                .statusCode(201);

        events.send(People.agencyUnit(other, "SO"));
        Awaiting.position(other, 1);

        get("/api/v1/plans?agency=" + other)
                .body("plan", hasItem(STRATEGY))
                .body("find { it.plan == '" + STRATEGY + "' }.inForce.agency", equalTo(province))
                .body("find { it.plan == '" + STRATEGY + "' }.countedVersion", equalTo(1));
    }

    @Test
    void aDecisionForAllBelowCountsEveryAgencyThereAgain() {
        events.send(People.agencyUnit(other, "SO"));
        events.send(People.member(UUID.randomUUID(), other, 1, Sex.NAM, "SO", People.director("SO", "2020-01-01")));
        events.send(People.member(UUID.randomUUID(), other, 1, Sex.NAM, "SO"));
        Awaiting.position(other, 3);

        activate(STRATEGY, Map.of("version", 1, "agency", province, "subtree", true, "reason", "for all of us"))
                .statusCode(201);
        awaitRecounts(agency, 1);
        awaitRecounts(other, 1);

        String status = "values.find { it.code == '1.1' && it.reading == 'headline' }.status";
        values(agency, "&plan=" + STRATEGY).body(status, equalTo("ACHIEVED"));
        values(other, "&plan=" + STRATEGY).body(status, equalTo("MISSED"));
    }

    @Test
    void aDecisionMadeAtAnotherInstanceHoldsForTheNextEvent() throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into plan_activation (plan, version, agency, subtree, active_from, activated_by, reason)"
                                + " values (?, 1, ?, false, date '2026-01-01', 'somebody', 'elsewhere')")) {
            insert.setString(1, STRATEGY);
            insert.setString(2, other);
            insert.executeUpdate();
        }

        events.send(People.agencyUnit(other, "SO"));
        Awaiting.position(other, 1);

        values(other, "&plan=" + STRATEGY).statusCode(200).body("position", equalTo(1));
        get("/api/v1/recounts?agency=" + other).body("", hasSize(equalTo(0)));
    }

    @Test
    void anActivationChoosesTheHeadlineAndTheSettings() {
        int version = version();
        Map<String, Object> adjusted = Map.of(
                "version",
                version,
                "agency",
                agency,
                "headlines",
                Map.of("1.1", "c"),
                "settings",
                Map.of("languageLevel", 4),
                "scope",
                List.of("CONG_CHUC", "HOP_DONG"),
                "reason",
                "Quyết định 1/QĐ");

        post("/api/v1/plans/" + PLAN_662 + "/activations/preview?on=2025-12-31", adjusted)
                .statusCode(200)
                .body("records", equalTo(3))
                .body(headline("before.value"), equalTo(50))
                .body(headline("after.value"), equalTo(100))
                .body(headline("moved"), equalTo(true));
        values(agency, "").body(headline("value"), equalTo(50));

        activate(PLAN_662, adjusted).statusCode(201).body("activatedBy", equalTo("plan-writer"));
        awaitRecounts(agency, 1);

        values(agency, "")
                .body(headline("value"), equalTo(100))
                .body("values.find { it.code == '1.1' && it.reading == 'as-planned' }.value", equalTo(50));
        values(agency, "&asOf=2020-01-01").statusCode(200);
        get("/api/v1/plans/" + PLAN_662 + "/activations?agency=" + agency)
                .body("[0].headlines.'1.1'", equalTo("c"))
                .body("[0].reason", equalTo("Quyết định 1/QĐ"))
                .body("", hasSize(equalTo(2)));
        get("/api/v1/indicators/1.1/explanation?on=2025-12-31&agency=" + agency)
                .statusCode(200)
                .body("lastMoved.eventId", equalTo("definition/" + version))
                .body("lastMoved.before.value", equalTo(50))
                .body("lastMoved.after.value", equalTo(100));

        activate(PLAN_662, Map.of("version", version, "agency", agency, "reason", "as the file has it"))
                .statusCode(201);
        awaitRecounts(agency, 2);

        values(agency, "").body(headline("value"), equalTo(50));
        await().atMost(Duration.ofSeconds(30)).until(() -> isTakenBack("1.1/as-planned/SO"));
    }

    private boolean isTakenBack(String series) {
        return Topic.read(broker, Topics.INDICATOR_VALUES).stream()
                .filter(record -> record.key().equals(agency + "/" + PLAN_662 + "/" + series))
                .reduce((earlier, later) -> later)
                .filter(last -> last.value() == null)
                .isPresent();
    }

    @Test
    void whatDoesNotFitThePlanIsToldWithWhatWould() {
        activate(
                        PLAN_662,
                        Map.of(
                                "version", version(),
                                "agency", agency,
                                "headlines", Map.of("1.1", "z", "9.9", "b"),
                                "settings", Map.of("languagelevel", 4),
                                "scope", List.of("EVERYBODY"),
                                "reason", "wrong"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/headlines/1.1"))
                .body("errors.pointer", hasItem("/headlines"))
                .body("errors.pointer", hasItem("/settings"))
                .body("errors.pointer", hasItem("/scope"));
        activate(PLAN_662, Map.of("version", 999, "agency", agency, "reason", "wrong"))
                .statusCode(404);
        activate(PLAN_662, Map.of("version", version(), "agency", agency)).statusCode(400);
    }

    @Test
    void anActivationOfAnotherDayWaitsForIt() {
        activate(
                        STRATEGY,
                        Map.of(
                                "version",
                                1,
                                "agency",
                                agency,
                                "from",
                                LocalDate.now().plusYears(1).toString(),
                                "reason",
                                "next year"))
                .statusCode(201);

        values(agency, "&plan=" + STRATEGY).statusCode(404);
        get("/api/v1/recounts?agency=" + agency).statusCode(200).body("", hasSize(equalTo(0)));
    }

    @Test
    void aPlanThatHasEndedIsStillAnswered() {
        String plan = "E-" + agency;
        String file = PlanFile.small(plan, 1)
                .replace("validTo: 2030-12-31", "validTo: 2024-12-31")
                .replace(", due: 2025-12-31, keptUntil: 2030-12-31", "");
        PlanFile.send("/api/v1/plans?reason=ended", file, agency, "admin").statusCode(201);
        activate(plan, Map.of("version", 1, "agency", agency, "reason", "the former one"))
                .statusCode(201);
        awaitRecounts(agency, 1);

        get("/api/v1/values?on=2024-12-31&agency=" + agency + "&plan=" + plan)
                .statusCode(200)
                .body(headline("denominator"), equalTo(2));
        get("/api/v1/indicators/1.1?agency=" + agency + "&plan=" + plan).statusCode(200);
        get("/api/v1/plans?agency=" + agency).body("find { it.plan == '" + plan + "' }.ended", equalTo(true));
    }

    @Test
    void onlyAnAdminOfTheAgencyDecides() {
        given().auth()
                .oauth2(Tokens.of("somebody", "H27.15", "admin"))
                .contentType(ContentType.JSON)
                .body(Map.of("version", 1, "agency", agency, "reason", "not mine"))
                .post("/api/v1/plans/" + STRATEGY + "/activations")
                .then()
                .statusCode(403);
    }

    private static String headline(String member) {
        return "values.find { it.code == '1.1' && it.reading == 'headline' }." + member;
    }

    private int version() {
        return get("/api/v1/plans?agency=" + agency).extract().path("[0].inForce.version");
    }

    private void awaitRecounts(String counted, int jobs) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> get("/api/v1/recounts?agency=" + counted)
                .statusCode(200)
                .body("", hasSize(equalTo(jobs)))
                .body("state", equalTo(Collections.nCopies(jobs, "DONE")))
                .body("[0].counted", equalTo(3))
                .body("[0].total", equalTo(3)));
    }

    private ValidatableResponse activate(String plan, Map<String, Object> request) {
        return post("/api/v1/plans/" + plan + "/activations", request);
    }

    private ValidatableResponse post(String path, Map<String, Object> request) {
        return given().filter(new OpenApiFilter())
                .auth()
                .oauth2(Tokens.of("plan-writer", province, "admin"))
                .contentType(ContentType.JSON)
                .body(request)
                .post(path)
                .then();
    }

    private ValidatableResponse values(String counted, String parameters) {
        return get("/api/v1/values?on=2025-12-31&agency=" + counted + parameters);
    }

    private ValidatableResponse get(String path) {
        return given().filter(new OpenApiFilter())
                .auth()
                .oauth2(Tokens.of("somebody", province, "committee"))
                .get(path)
                .then();
    }
}
