package vn.hatinh.indicators.plans;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.indicators.support.Awaiting;
import vn.hatinh.indicators.support.Events;
import vn.hatinh.indicators.support.People;
import vn.hatinh.indicators.support.PlanFile;
import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.localstack.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** An agency under the plan that is shipped, and those who decide what it is counted by. */
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "indicators"))
abstract class PlanDecisions {

    static final String PLAN_662 = "662-KH-SNgV";
    static final String STRATEGY = "28-NQ-CP";

    @Inject
    Events events;

    final String province = "A" + UUID.randomUUID().toString().substring(0, 8);
    final String agency = province + ".13";
    final String other = province + ".14";

    @BeforeEach
    void givenAnAgencyUnderThePlanThatIsShipped() {
        events.send(People.agencyUnit(agency, "SO"));
        events.send(People.member(UUID.randomUUID(), agency, 1, Sex.NU, "SO", People.director("SO", "2024-01-01")));
        events.send(People.member(UUID.randomUUID(), agency, 1, Sex.NAM, "SO", People.head("SO", "2020-01-01")));
        Awaiting.position(agency, 3);
    }

    void awaitRecounts(String counted, int jobs) {
        await().untilAsserted(() -> get("/api/v1/recounts?agency=" + counted)
                .statusCode(200)
                .body("", hasSize(equalTo(jobs)))
                .body("state", equalTo(Collections.nCopies(jobs, "DONE")))
                .body("[0].counted", equalTo(3))
                .body("[0].total", equalTo(3)));
    }

    /** Of the agency. */
    void awaitAll(int jobs) {
        await().untilAsserted(() ->
                get("/api/v1/recounts?agency=" + agency).body("findAll { it.state == 'DONE' }", hasSize(jobs)));
    }

    /** The version of the agency's first plan that is in force. */
    int version() {
        return get("/api/v1/plans?agency=" + agency).extract().path("[0].inForce.version");
    }

    ValidatableResponse activate(String plan, Map<String, Object> request) {
        return post("/api/v1/plans/" + plan + "/activations", request);
    }

    ValidatableResponse activateNextYear() {
        return activate(
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
    }

    /** A version of the small plan with other leaders. */
    void upload(String plan, int version, String leaders) {
        PlanFile.send(
                        "/api/v1/plans?reason=a test",
                        PlanFile.small(plan, version).replace("posts.exists(p, p.level == 'SO')", leaders),
                        agency,
                        "admin")
                .statusCode(201);
    }

    ValidatableResponse post(String path, Map<String, Object> request) {
        return given().filter(new OpenApiFilter())
                .auth()
                .oauth2(Tokens.of("plan-writer", province, "admin"))
                .contentType(ContentType.JSON)
                .body(request)
                .post(path)
                .then();
    }

    ValidatableResponse values(String counted, String parameters) {
        return get("/api/v1/values?on=2025-12-31&agency=" + counted + parameters);
    }

    ValidatableResponse get(String path) {
        return given().filter(new OpenApiFilter())
                .auth()
                .oauth2(Tokens.of("somebody", province, "committee"))
                .get(path)
                .then();
    }
}
