package vn.hatinh.indicators.plans;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.hatinh.indicators.support.PlanFile;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** A file is counted by on the records that there are, and leaves nothing behind. */
@QuarkusTest
class PreviewTest extends PlanDecisions {

    private static final String HEADLINE = "values.find { it.code == '1.1' && it.reading == 'headline' }.";

    private final String plan = "V-" + agency;

    @Test
    void aPlanThatNobodyIsCountedByHasNoValuesBefore() {
        preview(PlanFile.small(plan, 1), "&on=2025-12-31&period=2025")
                .statusCode(200)
                .body("plan", equalTo(plan))
                .body("version", equalTo(1))
                .body("versionBefore", nullValue())
                .body("records", equalTo(3))
                .body(HEADLINE + "before", nullValue())
                .body(HEADLINE + "after.numerator", equalTo(1))
                .body(HEADLINE + "after.denominator", equalTo(2))
                .body("values.moved", everyItem(equalTo(true)))
                .body("values.kind", hasItem("flow"));

        get("/api/v1/plans?agency=" + agency).body("plan", not(hasItem(plan)));
        get("/api/v1/recounts?agency=" + agency).body("", empty());
    }

    @Test
    void anotherVersionOfWhatTheAgencyIsCountedByIsSetBesideIt() {
        upload(plan, 1, "posts.exists(p, p.level == 'SO')");
        activate(plan, Map.of("version", 1, "agency", agency, "reason", "a test"))
                .statusCode(201);
        awaitRecounts(agency, 1);

        preview(
                        PlanFile.small(plan, 2).replace("posts.exists(p, p.level == 'SO')", "posts.size() > 0"),
                        "&on=2025-12-31")
                .statusCode(200)
                .body("versionBefore", equalTo(1))
                .body(HEADLINE + "before.numerator", equalTo(1))
                .body(HEADLINE + "after.numerator", equalTo(2))
                .body("values.findAll { it.moved }.code", equalTo(List.of("1.1")));

        get("/api/v1/plans/" + plan + "/versions").body("version", hasSize(1));
    }

    @Test
    void whatCannotBeCountedByIsSaidToBe() {
        preview(PlanFile.small(plan, 1), "")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("on"))
                .body("errors[0].code", equalTo("required"));
        preview(PlanFile.small(plan, 1), "&on=2040-01-01")
                .statusCode(400)
                .body("errors[0].code", equalTo("outside-plan"));
        preview(PlanFile.of("/catalogue/many-faults.yaml"), "&on=2025-12-31")
                .statusCode(400)
                .body("errors", hasSize(11));
        preview(
                        PlanFile.small(plan, 1)
                                .replace("posts.exists(p, p.level == 'SO')", "1 / (posts.size() - 1) > 0"),
                        "&on=2025-12-31")
                .statusCode(422)
                .body("type", equalTo("urn:problem:plan-cannot-count"));
        PlanFile.send(address("&on=2025-12-31"), PlanFile.small(plan, 1), agency, "committee")
                .statusCode(403);
        PlanFile.send(address("&on=2025-12-31"), PlanFile.small(plan, 1), other, "admin")
                .statusCode(403);
    }

    @Test
    void aProvinceHasNoRecordsToTryItOn() {
        PlanFile.send(address(province, "&on=2025-12-31"), PlanFile.small(plan, 1), province, "admin")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("agency"))
                .body("errors[0].code", equalTo("not-of-a-roll-up"));
    }

    private ValidatableResponse preview(String file, String when) {
        return PlanFile.send(address(when), file, agency, "admin");
    }

    private String address(String when) {
        return address(agency, when);
    }

    private static String address(String agency, String when) {
        return "/api/v1/plans/preview?agency=" + agency + when;
    }
}
