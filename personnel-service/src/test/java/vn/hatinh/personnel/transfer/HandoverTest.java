package vn.hatinh.personnel.transfer;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.localstack.testing.Tokens;
import vn.hatinh.personnel.testing.Agencies;
import vn.hatinh.personnel.testing.Api;
import vn.hatinh.personnel.testing.Doors;
import vn.hatinh.personnel.testing.TestWorkbook;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.problem.Problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

/** Two agencies whose officers cover their own agency only. */
@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class HandoverTest {

    private static final Map<String, Object> AS_OFFICIAL = Map.of("type", "CONG_CHUC", "unit", "VP", "newCode", "NV1");

    private final Api old = new Api(Agencies.next());
    private final Api neu = new Api(Agencies.next());

    @BeforeEach
    void importBothDepartments() {
        old.imports(TestWorkbook.smallDepartment());
        neu.imports(TestWorkbook.smallDepartment().without("CanBo").without("CongTac"));
    }

    private static RequestSpecification officerOf(Api api) {
        return given().filter(new OpenApiFilter())
                .auth()
                .oauth2(Tokens.of("hr", api.agency(), Roles.HR_OFFICER))
                .contentType(ContentType.JSON);
    }

    private ValidatableResponse offer() {
        return officerOf(old)
                .body(Map.of("toAgency", neu.agency(), "firstDay", "2025-06-01", "reason", "QĐ 12"))
                .post("/api/v1/staff/CB1/transfers")
                .then();
    }

    private static ValidatableResponse decide(Api api, String id, String decision, Map<String, Object> body) {
        return officerOf(api)
                .body(body)
                .post("/api/v1/transfers/%s/%s".formatted(id, decision))
                .then();
    }

    private static void assertProblem(ValidatableResponse answer, int status, String type) {
        answer.statusCode(status).contentType(Problem.MEDIA_TYPE).body("type", equalTo("urn:problem:" + type));
    }

    @Test
    void thePersonGoesWhenTheNewAgencyAccepts() {
        String id = offer().statusCode(201)
                .body("state", equalTo("OFFERED"))
                .extract()
                .path("id");
        assertThat(old.get("/staff/CB1").getString("employment[0].to")).isNull();
        officerOf(neu)
                .get("/api/v1/transfers?state=OFFERED")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].fullName", equalTo("Nguyễn Thị An"));

        decide(neu, id, "accept", AS_OFFICIAL).statusCode(200).body("state", equalTo("ACCEPTED"));

        assertThat(old.get("/staff/CB1").getString("employment[0].to")).isEqualTo("2025-05-31");
        assertThat(neu.get("/staff/NV1").getString("employment[0].from")).isEqualTo("2025-06-01");
        assertProblem(decide(neu, id, "accept", AS_OFFICIAL), 409, "already-decided");
        assertProblem(decide(old, id, "decline", Map.of("reason", "Muộn")), 409, "already-decided");
    }

    @Test
    void anOfferThatIsSentAgainIsAnsweredTheSame() {
        String id = null;
        for (int time = 0; time < 2; time++) {
            String answered = officerOf(old)
                    .header("Idempotency-Key", "offer-1")
                    .body(Map.of("toAgency", neu.agency(), "firstDay", "2025-06-01", "reason", "QĐ 12"))
                    .post("/api/v1/staff/CB1/transfers")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            assertThat(id == null || id.equals(answered)).isTrue();
            id = answered;
        }
        officerOf(neu).get("/api/v1/transfers/" + id).then().statusCode(200).body("state", equalTo("OFFERED"));
        assertProblem(
                officerOf(new Api(Agencies.next()))
                        .get("/api/v1/transfers/" + id)
                        .then(),
                404,
                "not-found");
    }

    @Test
    void theOldAgencyCannotAcceptForTheNewOne() {
        String id = offer().extract().path("id");

        assertProblem(decide(old, id, "accept", AS_OFFICIAL), 404, "not-found");
        assertProblem(decide(new Api(Agencies.next()), id, "decline", Map.of("reason", "x")), 404, "not-found");
        assertProblem(decide(neu, UUID.randomUUID().toString(), "accept", AS_OFFICIAL), 404, "not-found");
        assertThat(old.get("/staff/CB1").getString("employment[0].to")).isNull();
    }

    @Test
    void eitherAgencyMayDeclineAndTheOldOneMayOfferAgain() {
        String id = offer().extract().path("id");
        assertProblem(offer(), 409, "already-offered");

        decide(neu, id, "decline", Map.of("reason", "Hết biên chế"))
                .statusCode(200)
                .body("state", equalTo("DECLINED"))
                .body("answer", equalTo("Hết biên chế"));
        String again = offer().statusCode(201).extract().path("id");
        decide(old, again, "decline", Map.of("reason", "Ghi nhầm")).statusCode(200);
    }

    @Test
    void anOfferSaysNothingOfTheWorkInTheNewAgency() {
        assertProblem(
                officerOf(old)
                        .body(Map.of(
                                "toAgency",
                                neu.agency(),
                                "firstDay",
                                "2025-06-01",
                                "reason",
                                "QĐ 12",
                                "arrival",
                                AS_OFFICIAL))
                        .post("/api/v1/staff/CB1/transfers")
                        .then(),
                422,
                "arrival-unfit");
    }

    @Test
    void whatTheNewAgencyAsksForMustFit() {
        String id = offer().extract().path("id");

        assertProblem(decide(neu, id, "accept", Map.of("type", "CONG_CHUC", "unit", "XX")), 422, "unknown-unit");
        assertProblem(decide(neu, id, "accept", Map.of()), 400, "bad-request");
        assertProblem(decide(neu, id, "decline", Map.of()), 400, "bad-request");
        decide(neu, id, "accept", AS_OFFICIAL).statusCode(200);
    }

    @Test
    void onlyPersonnelOfficersOfTheAgencyTransferPeople() {
        String id = "/api/v1/transfers/" + UUID.randomUUID();
        Set<String> officers = Set.of(Roles.HR_OFFICER);

        Doors.assertOnly(officers, Method.POST, "/api/v1/staff/CB1/transfers");
        Doors.assertOnly(officers, Method.GET, "/api/v1/staff/CB1/career");
        Doors.assertOnly(officers, Method.GET, "/api/v1/transfers");
        Doors.assertOnly(officers, Method.POST, id + "/accept");
        Doors.assertOnly(officers, Method.POST, id + "/decline");
        Doors.assertOwnAgencyOnly(
                Roles.HR_OFFICER,
                Method.POST,
                "/api/v1/staff/CB1/transfers",
                Map.of("toAgency", "H28.01", "firstDay", "2025-06-01", "reason", "QĐ 12"));
        Doors.assertOwnAgencyOnly(Roles.HR_OFFICER, Method.GET, "/api/v1/staff/CB1/career", Map.of());
        Doors.assertOwnAgencyOnly(Roles.HR_OFFICER, Method.GET, "/api/v1/transfers", Map.of());
    }
}
