package vn.hatinh.personnel.staff.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.hatinh.contracts.EventTypes;
import vn.hatinh.contracts.Topics;
import vn.hatinh.contracts.personnel.StaffChanged;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.personnel.testing.StaffApi;
import vn.hatinh.personnel.testing.Told;
import vn.hatinh.personnel.testing.ToldEvents;
import vn.hatinh.support.access.Roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class StaffRecordTest {

    private static final String HR = Roles.HR_OFFICER;

    @Inject
    ToldEvents events;

    private StaffApi api;

    @BeforeEach
    void aNewAgency() {
        api = StaffApi.ofNewAgency();
    }

    private static Map<String, Object> registration(String code) {
        Map<String, Object> form = new HashMap<>(StaffApi.woman());
        form.put("code", code);
        return form;
    }

    private ValidatableResponse patch(String code, String etag, Map<String, ?> person) {
        return api.request()
                .header("If-Match", etag)
                .body(person)
                .patch("/api/v1/staff/" + code)
                .then();
    }

    private List<Told> toldOf(String code) {
        return events.about(api.agency(), Topics.STAFF).stream()
                .filter(told -> told.subject().equals(code))
                .toList();
    }

    @Test
    void aPersonIsRegisteredWithTheirFirstEmployment() {
        ValidatableResponse answer = api.as(HR).post("", registration("CB7")).statusCode(201);

        assertThat(answer.extract().header("Location")).endsWith("/api/v1/staff/CB7");
        assertThat(answer.extract().header("ETag")).isEqualTo(api.etag("CB7"));
        answer.body("employment[0].from", equalTo("2010-03-01"));
        Told told = toldOf("CB7").get(0);
        assertThat(told.type()).isEqualTo(EventTypes.STAFF_REGISTERED);
        assertThat(told.json()).doesNotContain("Bích Đào", "1987-08-19");
    }

    @Test
    void aCodeThatSomebodyHasIsTaken() {
        api.post("", registration("CB1"))
                .statusCode(409)
                .body("type", equalTo("urn:problem:code-taken"))
                .body("errors[0].pointer", equalTo("/code"));
    }

    @Test
    void aRegistrationAgainstARulePointsIntoItsForm() {
        Map<String, Object> form = registration("CB7");
        form.put("birthDate", "2000-01-01");
        form.put("employment", Map.of("type", "CONG_CHUC", "from", "2010-03-01", "to", "2010-02-28"));

        api.post("", form)
                .statusCode(422)
                .body("type", equalTo("urn:problem:rules-violated"))
                .body("errors.pointer", containsInAnyOrder("/birthDate", "/employment/to"));
        api.get("/CB7").statusCode(404);
        assertThat(toldOf("CB7")).isEmpty();
    }

    @Test
    void aCorrectedNameIsKeptAndToldToNobody() {
        patch("CB1", api.etag("CB1"), Map.of("fullName", "Nguyễn Thị  Ân"))
                .statusCode(200)
                .body("fullName", equalTo("Nguyễn Thị Ân"))
                .body("birthDate", equalTo("1985-05-17"))
                .body("version", equalTo(1))
                .body("revision", equalTo(2));
        assertThat(toldOf("CB1")).hasSize(1);
    }

    @Test
    void whoCorrectsAPersonHasSeenTheNewestState() {
        patch("CB1", "\"0\"", Map.of("sex", "NAM")).statusCode(412);
        api.request()
                .body(Map.of("sex", "NAM"))
                .patch("/api/v1/staff/CB1")
                .then()
                .statusCode(428);
        patch("CB99", "*", Map.of("sex", "NAM")).statusCode(404);
    }

    @Test
    void whoWasRegisteredByMistakeIsDeletedAndTheCodeIsFreeAgain() {
        api.post("", registration("CB7")).statusCode(201);
        api.request().header("If-Match", "*").delete("/api/v1/staff/CB7").then().statusCode(400);

        api.delete("/CB7", api.etag("CB7")).statusCode(204);

        api.get("/CB7").statusCode(404);
        assertThat(api.get("?q=CB7").extract().jsonPath().getInt("total")).isZero();
        StaffChanged last = toldOf("CB7").get(1).data(StaffChanged.class);
        assertThat(last.version()).isEqualTo(2);
        assertThat(last.record().employment()).isEmpty();
        api.post("", registration("CB7")).statusCode(201);
    }

    @Test
    void aRecordThatHoldsFactsIsNotDeleted() {
        api.delete("/CB1", api.etag("CB1")).statusCode(409).body("type", equalTo("urn:problem:record-holds-facts"));
        api.delete("/CB1", "\"0\"").statusCode(412);
    }

    @Test
    void theLastEmploymentPeriodStays() {
        long id = api.get("/CB1/employment").extract().jsonPath().getLong("[0].id");

        api.delete("/CB1/employment/" + id, api.etag("CB1"))
                .statusCode(422)
                .body("type", equalTo("urn:problem:no-employment"));
    }

    @Test
    void asOfADayOnlyWhatHeldThenIsShown() {
        long id = api.get("/CB1/assignments").extract().jsonPath().getLong("[0].id");
        api.end("/CB1/assignments/" + id, api.etag("CB1"), "2024-06-30").statusCode(200);
        api.post("/CB1/assignments", Map.of("unit", "SO", "from", "2030-01-01")).statusCode(201);

        assertThat(unitsOn("2024-06-30")).containsExactly("VP");
        assertThat(unitsOn("2024-07-01")).isEmpty();
        assertThat(unitsOn("2031-01-01")).as("dated in the future").containsExactly("SO");
        api.get("/CB1?on=2024-02-30").statusCode(400);
    }

    private List<String> unitsOn(String day) {
        return api.get("/CB1?on=" + day).statusCode(200).extract().jsonPath().getList("assignments.unit");
    }

    @Test
    void aBackdatedFactIsToldLikeAnyOther() {
        api.post("/CB1/grades", Map.of("grade", "01.003", "from", "2012-01-01")).statusCode(201);

        Told told = toldOf("CB1").get(1);
        assertThat(told.type()).isEqualTo(EventTypes.STAFF_GRADED);
        assertThat(told.data(StaffChanged.class).record().grades()).hasSize(1);
    }

    @Test
    void whoeverHasTheNewestStateGetsNothingAgain() {
        api.request()
                .header("If-None-Match", api.etag("CB1"))
                .get("/api/v1/staff/CB1")
                .then()
                .statusCode(304);
    }
}
