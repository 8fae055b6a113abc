package vn.hatinh.personnel.intake;

import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.hatinh.contracts.Topics;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.personnel.testing.Agencies;
import vn.hatinh.personnel.testing.Api;
import vn.hatinh.personnel.testing.TestWorkbook;
import vn.hatinh.personnel.testing.ToldEvents;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.personnel.testing.TestWorkbook.day;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class GoodRowsImportTest {

    @Inject
    ToldEvents told;

    private final Api api = new Api(Agencies.next());

    private JsonPath goodRows(TestWorkbook workbook) {
        return given().contentType("application/octet-stream")
                .queryParam("agency", api.agency())
                .queryParam("mode", "good-rows")
                .body(workbook.bytes())
                .post("/api/v1/imports")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static TestWorkbook withOneBadPerson() {
        return TestWorkbook.smallDepartment()
                .row("CanBo", "CB2", "Trần Văn Bình", "Nam", "31/02/1980", "Công chức", day("2012-01-01"), null)
                .row("CongTac", "CB2", "VP", null, day("2012-01-01"), null);
    }

    @Test
    void theGoodRowsAreTakenAndTheOthersAreNamedWithTheReason() {
        JsonPath report = goodRows(withOneBadPerson());

        assertThat(report.getBoolean("applied")).isTrue();
        assertThat(report.getList("leftOut.sheet")).isEqualTo(List.of("CanBo", "CongTac"));
        assertThat(report.getList("leftOut.rows")).isEqualTo(List.of(1, 1));
        assertThat(report.getList("errors.code")).isEqualTo(List.of("not-a-date", "unknown-staff"));
        assertThat(api.get("/staff").getList("items.code")).isEqualTo(List.of("CB1"));
    }

    @Test
    void othersAreToldOnlyOfWhatWasTaken() {
        goodRows(withOneBadPerson());

        assertThat(told.about(api.agency(), Topics.STAFF)).hasSize(1);
        assertThat(told.about(api.agency(), Topics.UNITS)).hasSize(2);
    }

    @Test
    void aUnitStaysOpenAsLongAsThereIsSomebodyInIt() {
        api.imports(TestWorkbook.smallDepartment());

        JsonPath report = goodRows(new TestWorkbook()
                .row("DonVi", "VP", "Văn phòng", "SO", "PHONG", day("1995-01-01"), day("2020-12-31"))
                .row("DaoTao", "CB1", "TIN_HOC", "Khóa 1", day("2020-01-01"), null));

        assertThat(report.getList("leftOut.sheet")).isEqualTo(List.of("DonVi"));
        assertThat(report.getList("errors.code")).isEqualTo(List.of("unit-not-existing"));
        assertThat(report.getInt("events")).isEqualTo(1);
    }

    @Test
    void withoutThatWishOneErrorStandsInTheWayOfAll() {
        api.post(withOneBadPerson().bytes(), false).statusCode(422);

        assertThat(api.position()).isZero();
    }
}
