package vn.hatinh.reporting.report;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.reporting.report.docx.DocxParts;
import vn.hatinh.reporting.report.docx.DocxRenderer;
import vn.hatinh.reporting.stack.ReportingTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

/** It is 22 November 2026. */
@QuarkusTest
class DraftResourceTest extends ReportingTest {

    @Test
    void theReportComesAsAFileWithTheFiguresOfTheScorecard() {
        DocxParts docx = docx("/api/v1/reports/annual/2025");
        assertThat(docx.text())
                .contains(
                        "Hà Tĩnh, ngày 22 tháng 11 năm 2026",
                        "có 4/10 người giữ chức vụ lãnh đạo, quản lý là nữ, đạt 40,0%",
                        "có 15/17 nữ CBCCVC đã được kết nạp Đảng, đạt 88,2%",
                        "Trung tâm Dịch thuật và Dịch vụ đối ngoại");
        assertThat(docx.in("docProps/custom.xml", "//*[@name='position']")).containsExactly("4711");
    }

    @Test
    void theFileIsNamedAfterItsYear() {
        get("/api/v1/reports/annual/2025")
                .statusCode(200)
                .contentType(DocxRenderer.MEDIA_TYPE)
                .header("Content-Disposition", equalTo("attachment; filename=\"bao-cao-nam-2025.docx\""));
    }

    @ParameterizedTest
    @CsvSource({
        "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, attachment",
        "pdf, application/pdf, attachment",
        "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, attachment",
        "html, text/html;charset=UTF-8, inline",
        "json, application/json, inline"
    })
    void theFormatIsNamedByTheAddressOrTheAcceptHeader(String extension, String type, String disposition) {
        for (String kind : List.of("annual", "plan")) {
            get("/api/v1/reports/" + kind + "/2025." + extension)
                    .statusCode(200)
                    .contentType(type)
                    .header("Content-Disposition", startsWith(disposition));
        }
        given().accept(type.split(";")[0])
                .when()
                .get("/api/v1/reports/annual/2025")
                .then()
                .statusCode(200)
                .contentType(type);
    }

    @Test
    void aFormatThatThereIsNotIsRefusedWithThoseThatThereAre() {
        get("/api/v1/reports/annual/2025.odt")
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:unknown-format"));
        given().accept("image/png")
                .when()
                .get("/api/v1/reports/annual/2025")
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }

    @Test
    void theJsonHoldsTheWholeContent() {
        get("/api/v1/reports/annual/2025.json")
                .statusCode(200)
                .body("letterhead.kind", equalTo("BÁO CÁO"))
                .body("provenance.position", equalTo(4711))
                .body("appendices.label", equalTo(List.of("Phụ lục I", "Phụ lục II")))
                .body("figures.find { it.code == '1.1' && it.period == '2025-12-31' }.numerator", equalTo(4));
    }

    @Test
    void theDayOfSigningDecidesTheNames() {
        assertThat(docx("/api/v1/reports/annual/2024?signedOn=2025-02-07").styled("KinhGui"))
                .containsExactly("Kính gửi: Ban VSTBPN tỉnh (Sở LĐTBXH)");
        assertThat(docx("/api/v1/reports/annual/2024?signedOn=2025-03-07").styled("KinhGui"))
                .containsExactly("Kính gửi: Ban VSTBPN tỉnh (Sở Nội vụ)");
    }

    @Test
    void aYearThatIsNotOverHasNoDate() {
        assertThat(docx("/api/v1/reports/annual/2026").styled("DiaDanhThoiGian"))
                .singleElement()
                .asString()
                .matches("Hà Tĩnh, ngày +tháng +năm 2026");
    }

    @Test
    void whatCannotBeReadIsRefusedWithItsField() {
        get("/api/v1/reports/annual/next")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo("year"));
        get("/api/v1/reports/annual/2025?signedOn=07/02/2026")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo("signedOn"))
                .body("errors[0].value", equalTo("07/02/2026"));
    }

    @Test
    void whatThereIsNotIsNotFound() {
        get("/api/v1/reports/annual/2040").statusCode(404).body("type", equalTo("urn:problem:unknown-year"));
        get("/api/v1/reports/annual/2025?signedOn=2001-01-01")
                .statusCode(404)
                .body("type", equalTo("urn:problem:unknown-agency-profile"));
    }

    private DocxParts docx(String path) {
        return new DocxParts(get(path).statusCode(200).extract().asByteArray());
    }
}
