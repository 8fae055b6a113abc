package vn.hatinh.personnel.intake;

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
class DryRunTest {

    @Inject
    ToldEvents told;

    private final Api api = new Api(Agencies.next());

    private JsonPath dryRun(byte[] workbook) {
        return api.post(workbook, true).statusCode(200).extract().jsonPath();
    }

    @Test
    void aDryRunOfTheSampleReportsWhatTheRealImportThenDoes() {
        JsonPath dry = dryRun(Api.sample());
        JsonPath real = api.imports(Api.sample());

        assertThat(dry.getList("sheets", SheetReport.class)).isEqualTo(real.getList("sheets", SheetReport.class));
        assertThat(dry.getInt("events")).isEqualTo(real.getInt("events"));
        assertThat(dry.getBoolean("dryRun")).isTrue();
        assertThat(dry.getBoolean("applied")).isFalse();
        assertThat(dry.getLong("position")).isZero();
    }

    @Test
    void aDryRunChangesNothing() {
        api.imports(TestWorkbook.smallDepartment());
        long position = api.position();

        JsonPath dry = dryRun(TestWorkbook.smallDepartment()
                .row("ChucVu", "CB1", "Trưởng phòng", "PHONG", "VP", day("2015-07-01"), null)
                .bytes());

        assertThat(dry.getInt("events")).isEqualTo(1);
        assertThat(dry.getLong("position")).isEqualTo(position);
        assertThat(api.position()).isEqualTo(position);
        assertThat(api.get("/staff/CB1").getList("leadershipPosts")).isEmpty();
        assertThat(told.about(api.agency(), Topics.STAFF)).hasSize(1);
    }

    @Test
    void aFormBringsTheSameFile() {
        JsonPath report = given().multiPart(
                        "file", "so.xlsx", TestWorkbook.smallDepartment().bytes())
                .queryParam("agency", api.agency())
                .queryParam("dryRun", true)
                .post("/api/v1/imports")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(report.getInt("events")).isEqualTo(3);
    }
}
