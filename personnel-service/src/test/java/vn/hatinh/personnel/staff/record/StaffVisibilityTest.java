package vn.hatinh.personnel.staff.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.personnel.testing.StaffApi;
import vn.hatinh.support.access.Roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class StaffVisibilityTest {

    private static final String HR = Roles.HR_OFFICER;
    private static final String HEALTH = Roles.HEALTH_OFFICER;

    private StaffApi api;

    @BeforeEach
    void aNewAgency() {
        api = StaffApi.ofNewAgency();
    }

    private static Map<String, Object> registration() {
        Map<String, Object> form = new HashMap<>(StaffApi.woman());
        form.put("code", "CB7");
        return form;
    }

    @Test
    void whatSomebodyMayNotSeeIsNotToldByARefusalEither() {
        api.as(HEALTH)
                .post("/CB1/pregnancies", Map.of("notified", "2023-02-01", "leavesRequested", 5, "leavesGranted", 5))
                .statusCode(201);

        api.as(HR)
                .request()
                .header("If-Match", "*")
                .body(Map.of("sex", "NAM"))
                .patch("/api/v1/staff/CB1")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:against-hidden-fact"))
                .body("errors.pointer", equalTo(List.of("/staff/CB1")));
    }

    @Test
    void healthIsForTheOfficerForHealthAndThePartyIsNot() {
        api.as(HR)
                .get("/CB1")
                .statusCode(200)
                .body("hidden", containsInAnyOrder("healthChecks", "pregnancies"))
                .body("pregnancies", nullValue())
                .body("partyMemberships", not(nullValue()));
        api.as(HEALTH)
                .get("/CB1")
                .statusCode(200)
                .body("fullName", equalTo("Nguyễn Thị An"))
                .body("assignments[0].unit", equalTo("VP"))
                .body("healthChecks", not(nullValue()))
                .body("partyMemberships", nullValue())
                .body("birthDate", nullValue())
                .body("hidden", hasItems("partyMemberships", "partyCommitteeSeats", "birthDate", "grades"));
        api.as(HR, HEALTH).get("/CB1").statusCode(200).body("hidden", nullValue());
        assertThat(api.as(HEALTH).get("").extract().jsonPath().getList("items.birthDate"))
                .containsOnlyNulls();
        api.as(HEALTH).get("?sort=birthDate").statusCode(403);
    }

    @Test
    void theHistoryTellsWhoChangedWhatAndWhy() {
        api.request()
                .header("If-Match", "*")
                .body(Map.of("fullName", "Nguyễn Thị Ân"))
                .patch("/api/v1/staff/CB1")
                .then()
                .statusCode(200);
        api.as(HEALTH)
                .post("/CB1/health-checks", Map.of("on", "2024-05-20", "kind", "DINH_KY"))
                .statusCode(201);
        api.as(HR)
                .post("/CB1/grades?reason=QD 12", Map.of("grade", "01.003", "from", "2012-01-01"))
                .statusCode(201);

        JsonPath history =
                api.as(HR).get("/CB1/history").statusCode(200).extract().jsonPath();

        assertThat(history.getList("items.action", String.class)).startsWith("added", "corrected");
        assertThat(history.getString("items[0].who")).isEqualTo("somebody");
        assertThat(history.getString("items[0].reason")).isEqualTo("QD 12");
        assertThat(history.getString("items[0].changes[0].kind")).isEqualTo("grades");
        assertThat(history.getString("items[0].changes[0].after.grade")).isEqualTo("01.003");
        assertThat(history.getString("items[1].changes[0].before.fullName")).isEqualTo("Nguyễn Thị An");
        assertThat(history.getList("items.changes.kind.flatten()")).doesNotContain("health-checks");
        api.get("/NOBODY/history").statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {HEALTH, Roles.COMMITTEE, Roles.DIRECTOR, Roles.READER, Roles.AUDITOR, Roles.ADMIN})
    void onlyTheOfficerForStaffSaysWhoSomebodyIs(String role) {
        StaffApi other = api.as(role);

        other.post("", registration()).statusCode(403);
        other.request()
                .header("If-Match", "*")
                .body(Map.of())
                .patch("/api/v1/staff/CB1")
                .then()
                .statusCode(403);
        other.delete("/CB1", "*").statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.COMMITTEE, Roles.DIRECTOR, Roles.READER, Roles.AUDITOR, Roles.ADMIN})
    void nobodyElseSeesARecord(String role) {
        StaffApi other = api.as(role);

        other.get("").statusCode(403);
        other.get("/CB1").statusCode(403);
        other.get("/CB1/history").statusCode(403);
    }
}
