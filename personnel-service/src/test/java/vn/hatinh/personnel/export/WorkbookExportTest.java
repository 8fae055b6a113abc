package vn.hatinh.personnel.export;

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

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static vn.hatinh.personnel.testing.TestWorkbook.day;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class WorkbookExportTest {

    @Inject
    ToldEvents told;

    private final Api api = new Api(Agencies.next());

    private byte[] export() {
        return api.answer("/exports/workbook")
                .statusCode(200)
                .header("Content-Disposition", containsString(".xlsx"))
                .extract()
                .asByteArray();
    }

    private void assertThatImportingItAgainChangesNothing(int rows) {
        long position = api.position();
        int events = told.about(api.agency(), Topics.STAFF).size();

        JsonPath report = api.imports(export());

        assertThat(report.getList("sheets.unchanged", Integer.class).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(rows);
        assertThat(report.getList("sheets.added", Integer.class)).containsOnly(0);
        assertThat(report.getList("sheets.changed", Integer.class)).containsOnly(0);
        assertThat(report.getInt("events")).isZero();
        assertThat(api.position()).isEqualTo(position);
        assertThat(told.about(api.agency(), Topics.STAFF)).hasSize(events);
    }

    @Test
    void theSampleComesBackAsItWasSent() {
        JsonPath sent = api.imports(Api.sample());
        int rows = sent.getList("sheets.rows", Integer.class).stream()
                .mapToInt(Integer::intValue)
                .sum();

        assertThatImportingItAgainChangesNothing(rows);
    }

    @Test
    void oddValuesSurvive() {
        api.imports(new TestWorkbook()
                .row("DonVi", "0012", "Sở \"Ngoại vụ\" & <Hợp tác>", null, "SO", day("1995-01-01"), null)
                .row("CanBo", "=1+1", "+84 Nguyễn 😀 Thị", "Nữ", day("1985-05-17"), "Hợp đồng", day("2010-03-01"), null)
                .row(
                        "CanBo",
                        "1E5",
                        "_x0041_ TRUE",
                        "Nam",
                        day("1970-02-28"),
                        "Cán bộ",
                        day("1995-03-01"),
                        day("1995-03-01"))
                .row("CanBo", "1E5", "_x0041_ TRUE", "Nam", day("1970-02-28"), "Công chức", day("2024-02-29"), null)
                .row("CongTac", "=1+1", "0012", "@SUM(1)", day("2010-03-01"), null)
                .row("DaoTao", "=1+1", "KHAC", "12/05/2020", day("2020-05-12"), null)
                .row("DaoTao", "=1+1", "KHAC", "x".repeat(500), day("2020-05-12"), day("2020-05-12")));

        assertThatImportingItAgainChangesNothing(7);
    }

    @Test
    void anAgencyWithoutFactsGivesTheEmptyWorkbook() {
        assertThatImportingItAgainChangesNothing(0);
    }
}
