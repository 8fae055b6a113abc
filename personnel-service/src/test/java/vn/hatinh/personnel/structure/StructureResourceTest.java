package vn.hatinh.personnel.structure;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.path.json.JsonPath;

import vn.hatinh.contracts.Topics;
import vn.hatinh.contracts.personnel.UnitChanged;
import vn.hatinh.contracts.personnel.UnitRecord;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.personnel.testing.Agencies;
import vn.hatinh.personnel.testing.Doors;
import vn.hatinh.personnel.testing.Told;
import vn.hatinh.personnel.testing.ToldEvents;
import vn.hatinh.support.access.Roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static vn.hatinh.personnel.structure.Reorganisation.assertProblem;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class StructureResourceTest {

    private static final Map<String, Object> NEW_UNIT =
            Map.of("code", "TH", "name", "Phòng Tổng hợp", "kind", "PHONG", "parent", "SO", "from", "2025-03-01");

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

    @Test
    void aUnitIsFounded() {
        long before = department.api().position();

        department
                .found(NEW_UNIT)
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", endsWith("/api/v1/units/TH"));

        assertThat(unit("TH").getList("periods.name")).containsExactly("Phòng Tổng hợp");
        assertThat(department.api().position()).isEqualTo(before + 1);
    }

    @Test
    void aCodeIsTakenOnce() {
        department.found(NEW_UNIT);

        assertProblem(department.found(NEW_UNIT), 409, "already-there");
    }

    @Test
    void aUnitIsNotFoundedBelowOneThatIsNotThere() {
        assertProblem(
                department.found(
                        Map.of("code", "TH", "name", "Tổ", "kind", "PHONG", "parent", "XX", "from", "2025-03-01")),
                422,
                "unknown-unit");
        assertProblem(department.found(Map.of("code", "TH")), 400, "bad-request");
    }

    @Test
    void aRenamedUnitKeepsItsOldNameUntilTheDayBefore() {
        department
                .post("VP", "rename", Map.of("on", "2025-03-01", "name", "Văn phòng Sở"))
                .statusCode(200)
                .header("ETag", "\"2\"");

        assertThat(unit("VP").getList("periods.name")).containsExactly("Văn phòng", "Văn phòng Sở");
        assertThat(unit("VP").getList("periods.to")).containsExactly("2025-02-28", null);
        List<Told> told = topics.about(department.api().agency(), Topics.UNITS);
        UnitChanged event = told.get(told.size() - 1).data(UnitChanged.class);
        assertThat(event.version()).isEqualTo(2);
        assertThat(event.record().periods())
                .extracting(UnitRecord.Period::name)
                .containsExactly("Văn phòng", "Văn phòng Sở");
    }

    @Test
    void aMovedUnitStandsBelowTheNewOneFromTheDayOn() {
        department
                .post("TO", "move", Map.of("on", "2025-03-01", "parent", "VP"))
                .statusCode(200);

        assertThat(unit("TO").getList("periods.parent")).containsExactly("LS", "VP");
    }

    @Test
    void nothingMovesBelowItself() {
        assertProblem(department.post("LS", "move", Map.of("on", "2025-03-01", "parent", "TO")), 422, "unit-cycle");
        assertProblem(department.post("LS", "move", Map.of("on", "2025-03-01", "parent", "LS")), 422, "rules-violated");
    }

    @Test
    void aUnitWithoutPeopleOrLowerUnitsIsClosed() {
        department.post("TO", "close", Map.of("lastDay", "2025-02-28")).statusCode(200);

        assertThat(unit("TO").getList("periods.to")).containsExactly("2025-02-28");
    }

    @Test
    void aUnitWithPeopleIsNotClosed() {
        long before = department.api().position();

        var answer = department.post("VP", "close", Map.of("lastDay", "2025-02-28"));

        assertProblem(answer, 422, "unit-not-existing");
        answer.body("errors.pointer", hasItem(startsWith("/staff/CB1/assignments/")));
        assertThat(unit("VP").getString("periods[0].to")).isNull();
        assertThat(department.api().position()).isEqualTo(before);
    }

    @Test
    void aUnitWithLowerUnitsIsNotClosed() {
        assertProblem(department.post("SO", "close", Map.of("lastDay", "2025-02-28")), 422, "unit-not-existing");
    }

    @Test
    void theHistoryOfAUnitIsCorrectedAsAWhole() {
        department
                .correct(
                        "TO",
                        Map.of(
                                "periods",
                                List.of(
                                        Map.of(
                                                "name",
                                                "Tổ Thị thực",
                                                "kind",
                                                "PHONG",
                                                "parent",
                                                "LS",
                                                "from",
                                                "1999-01-01",
                                                "to",
                                                "2004-12-31"),
                                        Map.of(
                                                "name",
                                                "Tổ Hộ chiếu",
                                                "kind",
                                                "PHONG",
                                                "parent",
                                                "LS",
                                                "from",
                                                "2005-01-01"))))
                .statusCode(200);

        assertThat(unit("TO").getList("periods.from")).containsExactly("1999-01-01", "2005-01-01");
    }

    @Test
    void periodsThatOverlapAreNoHistory() {
        assertProblem(
                department.correct(
                        "TO",
                        Map.of(
                                "periods",
                                List.of(
                                        Map.of("name", "Tổ", "kind", "PHONG", "parent", "LS", "from", "1999-01-01"),
                                        Map.of("name", "Tổ", "kind", "PHONG", "parent", "LS", "from", "2005-01-01")))),
                422,
                "overlap");
    }

    @Test
    void whoChangesAUnitSaysWhichStateTheyHaveSeen() {
        Map<String, Object> rename = Map.of("on", "2025-03-01", "name", "Văn phòng Sở");

        assertProblem(department.post("VP", "rename", "\"7\"", rename), 412, "changed-meanwhile");
        assertProblem(
                department
                        .request()
                        .body(rename)
                        .post("/api/v1/units/VP/rename")
                        .then(),
                428,
                "if-match-missing");
        assertProblem(department.post("XX", "rename", "\"1\"", rename), 404, "not-found");
        assertProblem(
                department.post("VP", "rename", Map.of("on", "1990-01-01", "name", "Văn phòng Sở")),
                422,
                "unit-not-existing");
    }

    @Test
    void onlyPersonnelOfficersOfTheAgencyChangeUnits() {
        Map<String, Object> merger = Map.of("on", "2025-03-01", "into", Map.of("code", "VP"));
        Map<String, Object> split =
                Map.of("on", "2025-03-01", "rest", "LS", "parts", List.of(Map.of("unit", Map.of("code", "VP"))));
        Map<String, Map<String, Object>> operations = Map.of(
                "rename", Map.of("on", "2025-03-01", "name", "Phòng"),
                "move", Map.of("on", "2025-03-01", "parent", "VP"),
                "close", Map.of("lastDay", "2025-03-01"),
                "merge", merger,
                "split", split);

        operations.forEach((operation, body) -> {
            String path = "/api/v1/units/LS/" + operation;
            Doors.assertOnly(Set.of(Roles.HR_OFFICER), Method.POST, path);
            Doors.assertOwnAgencyOnly(Roles.HR_OFFICER, Method.POST, path, body);
        });
        Doors.assertOnly(Set.of(Roles.HR_OFFICER), Method.POST, "/api/v1/units");
        Doors.assertOnly(Set.of(Roles.HR_OFFICER), Method.PUT, "/api/v1/units/LS");
        Doors.assertOwnAgencyOnly(Roles.HR_OFFICER, Method.POST, "/api/v1/units", NEW_UNIT);
        Doors.assertOwnAgencyOnly(
                Roles.HR_OFFICER,
                Method.PUT,
                "/api/v1/units/LS",
                Map.of("periods", List.of(Map.of("name", "A", "kind", "PHONG", "from", "2025-03-01"))));
    }
}
