package vn.hatinh.indicators.plans;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.hatinh.indicators.support.PlanFile;
import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.localstack.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** A plan is written, checked, kept and compared without anything being counted by it. */
@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "indicators"))
class PlansResourceTest {

    private static final String AGENCY = "H27.13";

    private String plan;

    @BeforeEach
    void givenAPlanThatNobodyKnows() {
        plan = "P-" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void aFileIsCheckedWithEveryFaultAtItsPlace() {
        PlanFile.send("/api/v1/plans/validation", PlanFile.small(plan, 1), AGENCY, "admin")
                .statusCode(200)
                .body("plan", equalTo(plan))
                .body("indicators", hasItems("1.1", "1.2"));

        PlanFile.send("/api/v1/plans/validation", PlanFile.of("/catalogue/many-faults.yaml"), AGENCY, "admin")
                .statusCode(400)
                .body("type", equalTo("urn:problem:invalid-plan"))
                .body("errors", hasSize(11))
                .body("errors.value.line", everyItem(greaterThan(9)))
                .body(
                        "errors.find { it.pointer == '/measures/unknownField/predicate' }.code",
                        equalTo("invalid-expression"))
                .body("errors.find { it.pointer == '/measures/unknownField/predicate' }.value.line", equalTo(12))
                .body(
                        "errors.find { it.pointer == '/measures/unknownField/predicate' }.value.expressionColumn",
                        equalTo(18))
                .body("errors.message.en", hasItem(containsString("measure nobody is not defined")));
        PlanFile.send("/api/v1/plans/validation", "plan: [", AGENCY, "admin").statusCode(400);
    }

    @Test
    void aVersionNeverChanges() {
        String file = PlanFile.small(plan, 1);

        upload(file).statusCode(201).header("Location", containsString("/api/v1/plans/" + plan + "/versions/1"));
        upload("# the same\n" + file).statusCode(200);
        upload(file.replace("figure: 35", "figure: 36"))
                .statusCode(409)
                .body("type", equalTo("urn:problem:version-exists"))
                .body("errors[0].pointer", equalTo("/version"));
        upload(file.replace("plan: P-", "plan: no plan id ")).statusCode(400);
    }

    @Test
    void whoBroughtAVersionAndWhyIsListed() {
        upload(PlanFile.small(plan, 1)).statusCode(201);
        upload(PlanFile.small(plan, 2)).statusCode(201);

        get("/api/v1/plans/" + plan + "/versions", "auditor")
                .statusCode(200)
                .body("version", equalTo(List.of(2, 1)))
                .body("uploadedBy", everyItem(equalTo("plan-writer")))
                .body("reason", everyItem(equalTo("a test")));
        get("/api/v1/plans/" + plan + "/versions/2", "admin").statusCode(200).body(containsString("plan: " + plan));
        get("/api/v1/plans/" + plan + "/versions/9", "admin").statusCode(404);
    }

    @Test
    void twoVersionsAreCompared() {
        upload(PlanFile.small(plan, 1)).statusCode(201);
        upload(PlanFile.small(plan, 2)
                        .replace("figure: 35", "figure: 40")
                        .replace("goals:\n", "  men: { timing: STOCK, predicate: \"!woman\" }\ngoals:\n"))
                .statusCode(201);

        get("/api/v1/plans/" + plan + "/versions/difference?from=1&to=2", "admin")
                .statusCode(200)
                .body("path", equalTo(List.of("/version", "/measures/men", "/goals/1/indicators/1.1/target/figure")))
                .body("[2].before", equalTo(35))
                .body("[2].after", equalTo(40));
        get("/api/v1/plans/" + plan + "/versions/difference?from=1", "admin").statusCode(400);
    }

    @Test
    void bothShippedPlansAreListedAndOneOfThemIsInForce() {
        get("/api/v1/plans", "committee")
                .statusCode(200)
                .body("[0].plan", equalTo("662-KH-SNgV"))
                .body("[0].inForce.version", greaterThan(2))
                .body("find { it.plan == '28-NQ-CP' }.versions", equalTo(List.of(1)))
                .body("find { it.plan == '28-NQ-CP' }.inForce", nullValue());
    }

    @Test
    void onlyAnAdminBringsPlans() {
        PlanFile.send("/api/v1/plans?reason=x", PlanFile.small(plan, 1), AGENCY, "committee")
                .statusCode(403);
        PlanFile.send("/api/v1/plans/validation", PlanFile.small(plan, 1), AGENCY, "director")
                .statusCode(403);
        PlanFile.send("/api/v1/plans", PlanFile.small(plan, 1), AGENCY, "admin").statusCode(400);
    }

    private static ValidatableResponse upload(String file) {
        return PlanFile.send("/api/v1/plans?reason=a test", file, AGENCY, "admin");
    }

    private static ValidatableResponse get(String path, String role) {
        return given().filter(new OpenApiFilter())
                .auth()
                .oauth2(Tokens.of("somebody", AGENCY, role))
                .get(path)
                .then();
    }
}
