package vn.hatinh.personnel.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.personnel.importing.testing.Tables;
import vn.hatinh.personnel.testing.Agencies;
import vn.hatinh.personnel.testing.Api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.personnel.importing.testing.Tables.day;
import static vn.hatinh.personnel.importing.testing.Tables.department;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class ImportFilesTest {

    private final Api api = new Api(Agencies.next());

    /** The rows with errors of the last import. */
    private byte[] errorsOfLastImport() {
        String id = api.get("/imports").getString("items[0].id");
        return api.answer("/imports/" + id + "/errors.xlsx")
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static XSSFWorkbook opened(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static Tables withErrors() {
        return department()
                .row("CanBo", "CB03", "Vũ Chi", "Nữ", "31/02/1980", "Công chức", day(2015, 1, 1), null)
                .row("DaoTao", "CB01", "TIN_HOC", new Tables.Formula("A1"), day(2020, 1, 1), null)
                .row("ThongKe", 2024, "LY_HON", 1);
    }

    @Test
    void rowsWithErrorsComeBackWithTheErrorAtTheirCells() throws IOException {
        api.post(withErrors().xlsx(), false).statusCode(422);

        try (XSSFWorkbook workbook = opened(errorsOfLastImport())) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            Sheet staff = workbook.getSheet("CanBo");
            assertThat(staff.getLastRowNum()).isEqualTo(1);
            assertThat(staff.getRow(1).getCell(0).getStringCellValue()).isEqualTo("CB03");
            assertThat(staff.getRow(1).getCell(3).getStringCellValue()).isEqualTo("31/02/1980");
            assertThat(staff.getRow(1).getCell(3).getCellComment().getString().getString())
                    .contains("Không phải là ngày hợp lệ", "Not a valid date");
            assertThat(staff.getRow(0).getCell(7).getStringCellValue()).isEqualTo("Lỗi");
            assertThat(staff.getRow(1).getCell(7).getStringCellValue()).contains("Ngày sinh");
            assertThat(staff.getRow(1).getCell(5).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(day(2015, 1, 1));
            assertThat(workbook.getSheet("DaoTao").getRow(1).getCell(2).getCellFormula())
                    .isEqualTo("NA()");
        }
    }

    @Test
    void sentAgainUncorrectedTheRowsHaveTheSameErrors() {
        api.imports(department().xlsx());
        api.post(withErrors().csv(';').bytes(), false).statusCode(422);
        byte[] rows = errorsOfLastImport();

        JsonPath problem = api.post(rows, false).statusCode(422).extract().jsonPath();

        assertThat(problem.getList("errors.pointer"))
                .isEqualTo(List.of("/sheets/CanBo/rows/2/Ngày sinh", "/sheets/ThongKe/rows/2/Chỉ tiêu"));
        assertThat(problem.getList("warnings.code")).contains("unknown-column");
    }

    @Test
    void whoGetsTheRowsIsInTheAuditTrail() {
        api.post(withErrors().xlsx(), false).statusCode(422);
        errorsOfLastImport();

        JsonPath read = api.get("/audit", "subjectType", "import", "action", "read");
        assertThat(read.getList("items.who")).containsExactly("tester");
        assertThat(read.getString("items[0].values.what")).isEqualTo("errored-rows");
    }

    @Test
    void whoReadsTheErrorsIsInTheAuditTrail() {
        api.post(withErrors().xlsx(), false).statusCode(422);
        String id = api.get("/imports").getString("items[0].id");
        assertThat(api.get("/imports/" + id).getList("problem.errors")).isNotEmpty();

        assertThat(api.get("/audit", "subjectType", "import", "action", "read").getList("items.values.what"))
                .containsExactly("errors");
    }

    @Test
    void withoutErrorsThereIsNothingToSendBack() {
        api.imports(department().xlsx());
        String id = api.get("/imports").getString("items[0].id");

        api.answer("/imports/" + id + "/errors.xlsx").statusCode(404);
    }

    @Test
    void theTemplateHasNotesAndWordsToChooseFrom() throws IOException {
        byte[] template =
                api.answer("/imports/template").statusCode(200).extract().asByteArray();

        try (XSSFWorkbook workbook = opened(template)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(18);
            var staff = workbook.getSheet("CanBo");
            assertThat(staff.getCellComment(new org.apache.poi.ss.util.CellAddress("D1"))
                            .getString()
                            .getString())
                    .contains("Bắt buộc", "Required", "dd/mm/yyyy");
            assertThat(staff.getDataValidations()).anySatisfy(words -> assertThat(
                            words.getValidationConstraint().getExplicitListValues())
                    .containsExactly("Nam", "Nữ"));
            for (Sheet sheet : workbook) {
                assertThat(sheet.getLastRowNum()).isZero();
            }
        }
    }

    @Test
    void theEmptyTemplateIsAWorkbookThatSaysNothing() {
        byte[] template =
                api.answer("/imports/template").statusCode(200).extract().asByteArray();

        JsonPath report = api.imports(template);

        assertThat(report.getInt("events")).isZero();
        assertThat(report.getList("warnings")).isEmpty();
    }
}
