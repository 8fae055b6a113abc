package vn.hatinh.personnel.structure;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.hatinh.contracts.Topics;
import vn.hatinh.contracts.personnel.StaffChanged;
import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.personnel.testing.Agencies;
import vn.hatinh.personnel.testing.TestWorkbook;
import vn.hatinh.personnel.testing.Told;
import vn.hatinh.personnel.testing.ToldEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.hatinh.personnel.structure.Reorganisation.assertProblem;
import static vn.hatinh.personnel.testing.TestWorkbook.day;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class ReorganisationResourceTest {

    private static final Map<String, Object> NEW_OFFICE =
            Map.of("code", "TH", "name", "Phòng Tổng hợp", "kind", "PHONG");

    @Inject
    ToldEvents topics;

    private Reorganisation department;

    @BeforeEach
    void importTheDepartment() {
        department = Reorganisation.of(Agencies.next());
    }

    private JsonPath unit(String code) {
        return department.api().get("/units/" + code);
    }

    private JsonPath staff(String code) {
        return department.api().get("/staff/" + code);
    }

    @Test
    void mergedUnitsEndTheDayBeforeAndTheirPeopleGoAlong() {
        department
                .post("LS", "merge", Map.of("on", "2025-03-01", "others", List.of("VP"), "into", NEW_OFFICE))
                .statusCode(200)
                .body("units.code", contains("LS", "TH", "TO", "VP"))
                .body("staffChanged", equalTo(2));

        assertThat(unit("LS").getList("periods.to")).containsExactly("2025-02-28");
        assertThat(unit("VP").getList("periods.to")).containsExactly("2025-02-28");
        assertThat(unit("TH").getList("periods.parent")).containsExactly("SO");
        assertThat(unit("TO").getList("periods.parent")).containsExactly("LS", "TH");
        assertThat(staff("CB2").getList("assignments.unit")).containsExactly("LS", "TH");
        assertThat(staff("CB2").getList("assignments.from")).containsExactly("2010-03-01", "2025-03-01");
        assertThat(staff("CB2").getList("assignments.position")).containsExactly("Chuyên viên", "Chuyên viên");
        assertThat(staff("CB2").getList("leadershipPosts.to")).containsExactly("2025-02-28");
    }

    @Test
    void whoLeftBeforeTheMergerStaysWhereTheyWere() {
        department
                .post("LS", "merge", Map.of("on", "2025-03-01", "into", NEW_OFFICE))
                .statusCode(200);

        assertThat(staff("CB3").getList("assignments.unit")).containsExactly("LS");
        assertThat(staff("CB3").getLong("version")).isEqualTo(1);
    }

    @Test
    void aMergerTellsOneEventOfEachUnitAndEachPersonItTouches() {
        long before = department.api().position();

        department
                .post("LS", "merge", Map.of("on", "2025-03-01", "into", Map.of("code", "VP")))
                .statusCode(200);

        // LS closed, TO moved below VP, CB2 assigned to VP
        assertThat(department.api().position()).isEqualTo(before + 3);
        List<Told> told = topics.about(department.api().agency(), Topics.STAFF);
        StaffChanged event = told.get(told.size() - 1).data(StaffChanged.class);
        assertThat(event.version()).isEqualTo(2);
        assertThat(event.record().assignments())
                .extracting(StaffRecord.Assignment::unit)
                .containsExactly("LS", "VP");
    }

    @Test
    void aNewUnitNeedsANameAndAnOldOneMustStand() {
        assertProblem(
                department.post("LS", "merge", Map.of("on", "2025-03-01", "into", Map.of("code", "TH"))),
                422,
                "new-unit-incomplete");
        assertProblem(
                department.post("LS", "merge", Map.of("on", "2025-03-01", "others", List.of("XX"), "into", NEW_OFFICE)),
                404,
                "not-found");
        assertProblem(
                department.post("TO", "merge", Map.of("on", "1999-03-01", "into", Map.of("code", "VP"))),
                422,
                "unit-not-existing");
        assertProblem(department.post("LS", "merge", Map.of("on", "2025-03-01")), 400, "bad-request");
        assertThat(unit("LS").getString("periods[0].to")).isNull();
    }

    @Test
    void aUnitMergesIntoTheUnitBelowIt() {
        department
                .post("LS", "merge", Map.of("on", "2025-03-01", "into", Map.of("code", "TO")))
                .statusCode(200);

        assertThat(unit("TO").getList("periods.parent")).containsExactly("LS", "SO");
        assertThat(staff("CB2").getList("assignments.unit")).containsExactly("LS", "TO");
    }

    @Test
    void aSplitSendsTheNamedPeopleAndLeavesTheRest() {
        department
                .api()
                .imports(new TestWorkbook()
                        .row("CanBo", "CB4", "Võ Dung", "Nữ", day("1990-01-01"), "Viên chức", day("2015-03-01"), null)
                        .row("CongTac", "CB4", "LS", null, day("2015-03-01"), null));

        department
                .post(
                        "LS",
                        "split",
                        Map.of(
                                "on", "2025-03-01",
                                "parts",
                                        List.of(
                                                Map.of("unit", NEW_OFFICE, "staff", List.of("CB4")),
                                                Map.of(
                                                        "unit",
                                                        Map.of(
                                                                "code",
                                                                "HC",
                                                                "name",
                                                                "Phòng Hành chính",
                                                                "kind",
                                                                "PHONG"))),
                                "rest", "HC"))
                .statusCode(200)
                .body("units.code", contains("HC", "LS", "TH", "TO"))
                .body("staffChanged", equalTo(2));

        assertThat(staff("CB4").getList("assignments.unit")).containsExactly("LS", "TH");
        assertThat(staff("CB2").getList("assignments.unit")).containsExactly("LS", "HC");
        assertThat(unit("TO").getList("periods.parent")).containsExactly("LS", "HC");
    }

    @Test
    void whatIsLeftOfASplitUnitMayKeepItsName() {
        department
                .post(
                        "LS",
                        "split",
                        Map.of(
                                "on", "2025-03-01",
                                "parts", List.of(Map.of("unit", NEW_OFFICE, "staff", List.of("CB2"))),
                                "rest", "LS"))
                .statusCode(200)
                .body("units.code", contains("TH"));

        assertThat(staff("CB2").getList("assignments.unit")).containsExactly("LS", "TH");
        assertThat(staff("CB2").getList("leadershipPosts.to")).containsExactly("2025-02-28");
        assertThat(unit("LS").getString("periods[0].to")).isNull();
    }

    @Test
    void aSplitThatDoesNotFitTheUnitIsRefused() {
        var answer = department.post(
                "LS",
                "split",
                Map.of(
                        "on", "2025-03-01",
                        "parts", List.of(Map.of("unit", NEW_OFFICE, "staff", List.of("CB1"))),
                        "rest", "VP"));

        assertProblem(answer, 422, "split-wrong");
        answer.body("errors.code", contains("unknown-part", "not-in-unit"));
        assertProblem(department.post("LS", "split", Map.of("on", "2025-03-01", "rest", "LS")), 400, "bad-request");
    }

    @Test
    void whoReorganisesSaysWhichStateTheyHaveSeen() {
        Map<String, Object> merger = Map.of("on", "2025-03-01", "into", NEW_OFFICE);

        assertProblem(department.post("LS", "merge", "\"9\"", merger), 412, "changed-meanwhile");
        assertProblem(
                department.request().body(merger).post("/api/v1/units/LS/merge").then(), 428, "if-match-missing");
    }
}
