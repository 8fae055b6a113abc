package vn.hatinh.indicators.plans;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import vn.hatinh.contracts.Topics;
import vn.hatinh.indicators.support.Topic;
import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** A decision is taken back before its day, or followed by the version before; nothing of it is forgotten. */
@QuarkusTest
class WithdrawalTest extends PlanDecisions {

    private static final Map<String, Object> WHY = Map.of("reason", "Thông báo 15/TB");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Test
    void whatIsNotInForceYetIsTakenBackWithItsTrace() {
        int id = activateNextYear().extract().path("id");

        withdraw(id, WHY)
                .statusCode(200)
                .body("version", equalTo(1))
                .body("withdrawn.by", equalTo("plan-writer"))
                .body("withdrawn.at", notNullValue())
                .body("withdrawn.reason", equalTo("Thông báo 15/TB"));

        get("/api/v1/plans/" + STRATEGY + "/activations?agency=" + agency)
                .body("[0].id", equalTo(id))
                .body("[0].reason", equalTo("next year"))
                .body("[0].withdrawn.reason", equalTo("Thông báo 15/TB"));
        withdraw(id, WHY)
                .statusCode(409)
                .body("type", equalTo("urn:problem:not-withdrawable"))
                .body("errors[0].message.en", containsString("was taken back at"));
    }

    @Test
    void whatIsInForceIsNotTakenBack() {
        int id = activate(STRATEGY, Map.of("version", 1, "agency", agency, "reason", "now"))
                .statusCode(201)
                .extract()
                .path("id");

        withdraw(id, WHY)
                .statusCode(409)
                .body("errors[0].pointer", equalTo("id"))
                .body("errors[0].message.en", containsString("put the version before in force again"));
        get("/api/v1/plans/" + STRATEGY + "/activations?agency=" + agency).body("[0].withdrawn", nullValue());
    }

    @Test
    void onlyAnAdminOfTheAgencyTakesADecisionBack() {
        int id = activateNextYear().extract().path("id");

        withdraw(id, Map.of()).statusCode(400).body("errors[0].pointer", equalTo("/reason"));
        withdraw(id + 1_000_000, WHY).statusCode(404);
        post("/api/v1/plans/662-KH-SNgV/activations/" + id + "/withdrawal", WHY).statusCode(404);
        withdrawAs(other, "admin", id).statusCode(404);
        withdrawAs(agency, "committee", id).statusCode(403);
        withdrawAs(agency, "admin", id).statusCode(200);
    }

    @Test
    void theVersionBeforeIsCountedAgain() {
        String plan = "W-" + agency;
        upload(plan, 1, "posts.exists(p, p.level == 'SO')");
        upload(plan, 2, "posts.size() > 0");
        decide(plan, 1, 1);
        List<Map<String, Object>> before = valuesOf(plan);
        decide(plan, 2, 2);
        get("/api/v1/values?on=2025-12-31&agency=" + agency + "&plan=" + plan)
                .body("planVersion", equalTo(2))
                .body(leaders(), equalTo(2));
        awaitPublished(plan, 2);

        decide(plan, 1, 3);

        assertThat(valuesOf(plan)).isEqualTo(before);
        get("/api/v1/indicators/1.1/ledger?on=2025-12-31&agency=" + agency + "&plan=" + plan)
                .statusCode(200)
                .body("steps.eventId", hasItems("definition/1", "definition/2"))
                .body("steps[0].planVersion", equalTo(1))
                .body("steps[0].before.numerator", equalTo(2))
                .body("steps[0].after.numerator", equalTo(1));
        get("/api/v1/plans/" + plan + "/activations?agency=" + agency)
                .body("version", equalTo(List.of(1, 2, 1)))
                .body("findAll { it.withdrawn != null }", empty());
        awaitPublished(plan, 1);
    }

    private void decide(String plan, int version, int recounts) {
        activate(plan, Map.of("version", version, "agency", agency, "reason", "a test"))
                .statusCode(201);
        awaitRecounts(agency, recounts);
    }

    private List<Map<String, Object>> valuesOf(String plan) {
        return get("/api/v1/values?on=2025-12-31&period=2025&agency=" + agency + "&plan=" + plan)
                .statusCode(200)
                .body("planVersion", equalTo(1))
                .body(leaders(), equalTo(1))
                .extract()
                .path("values");
    }

    private static String leaders() {
        return "values.find { it.code == '1.1' && it.reading == 'headline' }.numerator";
    }

    /** The newest message of the plan is what its readers keep. */
    private void awaitPublished(String plan, int version) {
        await().until(() -> Topic.read(broker, Topics.PLANS).stream()
                .filter(record -> record.key().equals(plan))
                .reduce((earlier, later) -> later)
                .filter(last ->
                        new String(last.value(), StandardCharsets.UTF_8).contains("\"version\":" + version + ","))
                .isPresent());
    }

    private ValidatableResponse withdraw(int id, Map<String, Object> why) {
        return post("/api/v1/plans/" + STRATEGY + "/activations/" + id + "/withdrawal", why);
    }

    private ValidatableResponse withdrawAs(String scope, String role, int id) {
        return given().filter(new OpenApiFilter())
                .auth()
                .oauth2(Tokens.of("somebody", scope, role))
                .contentType(ContentType.JSON)
                .body(WHY)
                .post("/api/v1/plans/" + STRATEGY + "/activations/" + id + "/withdrawal")
                .then();
    }
}
