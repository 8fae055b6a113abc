package vn.hatinh.personnel.transfer;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import vn.hatinh.contracts.EventTypes;
import vn.hatinh.contracts.Topics;
import vn.hatinh.contracts.personnel.StaffChanged;
import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.personnel.testing.Agencies;
import vn.hatinh.personnel.testing.Api;
import vn.hatinh.personnel.testing.TestWorkbook;
import vn.hatinh.personnel.testing.Told;
import vn.hatinh.personnel.testing.ToldEvents;
import vn.hatinh.support.problem.Problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.hatinh.personnel.testing.TestWorkbook.day;

/** CB1 goes from one department to another, which knows somebody else as CB9. */
@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class TransferTest {

    private static final Map<String, Object> AS_OFFICIAL =
            Map.of("type", "CONG_CHUC", "unit", "VP", "position", "Chuyên viên");

    @Inject
    ToldEvents topics;

    private final Api old = new Api(Agencies.next());
    private final Api neu = new Api(Agencies.next());

    @BeforeEach
    void importBothDepartments() {
        old.imports(TestWorkbook.smallDepartment()
                .row("ChucVu", "CB1", "Trưởng phòng", "PHONG", "VP", day("2015-07-01"), null)
                .row("DaoTao", "CB1", "TIN_HOC", "Tin học", day("2022-03-01"), day("2022-04-01")));
        neu.imports(TestWorkbook.smallDepartment()
                .without("CanBo")
                .without("CongTac")
                .row("CanBo", "CB9", "Trần Văn Bình", "Nam", day("1985-05-17"), "Công chức", day("2010-03-01"), null));
    }

    private static RequestSpecification request(Api api) {
        return given().filter(new OpenApiFilter())
                .queryParam("agency", api.agency())
                .contentType(ContentType.JSON);
    }

    private static Map<String, Object> transferTo(Api target, String firstDay, Map<String, Object> arrival) {
        return Map.of("toAgency", target.agency(), "firstDay", firstDay, "reason", "QĐ 12", "arrival", arrival);
    }

    private static ValidatableResponse transfer(Api from, String code, Map<String, Object> body) {
        return request(from)
                .body(body)
                .post("/api/v1/staff/%s/transfers".formatted(code))
                .then();
    }

    private static void assertProblem(ValidatableResponse answer, int status, String type) {
        answer.statusCode(status).contentType(Problem.MEDIA_TYPE).body("type", equalTo("urn:problem:" + type));
    }

    private StaffChanged lastTold(Api api) {
        List<Told> told = topics.about(api.agency(), Topics.STAFF);
        return told.get(told.size() - 1).data(StaffChanged.class);
    }

    @Test
    void whoeverCoversBothAgenciesTransfersAtOnce() {
        transfer(old, "CB1", transferTo(neu, "2025-06-01", AS_OFFICIAL))
                .statusCode(201)
                .body("state", equalTo("ACCEPTED"));

        JsonPath before = old.get("/staff/CB1");
        assertThat(before.getList("employment.to")).containsExactly("2025-05-31");
        JsonPath after = neu.get("/staff/CB1");
        assertThat(after.getString("fullName")).isEqualTo("Nguyễn Thị An");
        assertThat(after.getList("employment.from")).containsExactly("2025-06-01");
        assertThat(after.getList("assignments.unit")).containsExactly("VP");
        assertThat(after.getList("trainings.course")).containsExactly("Tin học");
        assertThat(after.getList("leadershipPosts")).isEmpty();
    }

    @Test
    void bothAgenciesAreToldOfTheSamePersonUnderTheirOwnKeys() {
        long positionBefore = old.position();

        transfer(old, "CB1", transferTo(neu, "2025-06-01", AS_OFFICIAL)).statusCode(201);

        StaffRecord left = lastTold(old).record();
        StaffRecord came = lastTold(neu).record();
        assertThat(came.staffId()).isEqualTo(left.staffId());
        assertThat(left.employment()).extracting(StaffRecord.Employment::to).containsExactly(day("2025-05-31"));
        assertThat(left.leadershipPosts())
                .extracting(StaffRecord.LeadershipPost::to)
                .containsExactly(day("2025-05-31"));
        assertThat(left.retirementOn()).isNull();
        assertThat(came.employment()).extracting(StaffRecord.Employment::from).containsExactly(day("2025-06-01"));
        assertThat(came.retirementOn()).isEqualTo(day("2045-05-31"));
        assertThat(came.leadershipPosts()).isEmpty();
        List<Told> told = topics.about(neu.agency(), Topics.STAFF);
        assertThat(told.get(told.size() - 1).type()).isEqualTo(EventTypes.STAFF_REGISTERED);
        assertThat(told.get(told.size() - 1).key()).isEqualTo(neu.agency() + "/" + came.staffId());
        assertThat(old.position()).isEqualTo(positionBefore + 1);
    }

    @Test
    void aTransferTakesAllOrNothing() {
        long positions = old.position() + neu.position();

        assertProblem(
                transfer(old, "CB1", transferTo(neu, "2025-06-01", Map.of("type", "CONG_CHUC", "unit", "XX"))),
                422,
                "unknown-unit");
        assertProblem(
                transfer(
                        old,
                        "CB1",
                        transferTo(neu, "2025-06-01", Map.of("type", "CONG_CHUC", "unit", "VP", "newCode", "CB9"))),
                409,
                "code-taken");
        assertProblem(transfer(old, "CB1", transferTo(neu, "2010-03-01", AS_OFFICIAL)), 422, "not-employed");
        assertProblem(transfer(old, "CB1", transferTo(old, "2025-06-01", AS_OFFICIAL)), 422, "same-agency");
        assertProblem(transfer(old, "CB7", transferTo(neu, "2025-06-01", AS_OFFICIAL)), 404, "not-found");
        assertProblem(transfer(old, "CB1", Map.of("toAgency", "Sở")), 400, "bad-request");
        assertProblem(
                transfer(old, "CB1", Map.of("toAgency", neu.agency(), "firstDay", "2025-06-01", "reason", "QĐ 12")),
                422,
                "arrival-unfit");

        assertThat(old.get("/staff/CB1").getString("employment[0].to")).isNull();
        assertThat(old.position() + neu.position()).isEqualTo(positions);
        request(old).get("/api/v1/transfers").then().statusCode(200).body("total", equalTo(0));
    }

    @Test
    void whoComesBackGoesOnInTheOldRecord() {
        transfer(old, "CB1", transferTo(neu, "2025-06-01", AS_OFFICIAL)).statusCode(201);

        transfer(neu, "CB1", transferTo(old, "2026-01-01", AS_OFFICIAL)).statusCode(201);

        JsonPath back = old.get("/staff/CB1");
        assertThat(back.getList("employment.from")).containsExactly("2010-03-01", "2026-01-01");
        assertThat(back.getList("employment.to")).containsExactly("2025-05-31", null);
        assertThat(lastTold(old).record().staffId())
                .isEqualTo(lastTold(neu).record().staffId());
        assertThat(lastTold(old).version()).isEqualTo(3);
        assertProblem(
                transfer(
                        old,
                        "CB1",
                        transferTo(neu, "2026-03-01", Map.of("type", "CONG_CHUC", "unit", "VP", "newCode", "CB77"))),
                409,
                "code-differs");
    }

    @Test
    void theNewAgencySeesWhatThePersonDidBeforeAndTheOldOneNotWhatCameAfter() {
        transfer(old, "CB1", transferTo(neu, "2025-06-01", AS_OFFICIAL)).statusCode(201);

        request(neu)
                .get("/api/v1/staff/CB1/career")
                .then()
                .statusCode(200)
                .body("agency", equalTo(List.of(old.agency())))
                .body("[0].employment[0].to", equalTo("2025-05-31"))
                .body("[0].assignments[0].unit", equalTo("VP"))
                .body("[0].leadershipPosts[0].title", equalTo("Trưởng phòng"));
        request(old).get("/api/v1/staff/CB1/career").then().statusCode(200).body("$.size()", equalTo(0));
        assertProblem(request(old).get("/api/v1/staff/CB7/career").then(), 404, "not-found");
    }
}
