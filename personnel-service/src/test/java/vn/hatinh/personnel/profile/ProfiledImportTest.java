package vn.hatinh.personnel.profile;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.personnel.importing.testing.Tables;
import vn.hatinh.personnel.testing.Agencies;
import vn.hatinh.personnel.testing.Api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class ProfiledImportTest {

    private final Api api = new Api(Agencies.next());

    private ValidatableResponse send(Tables tables, String profile) {
        return given().contentType("application/octet-stream")
                .queryParam("agency", api.agency())
                .queryParam("profile", profile)
                .body(tables.xlsx())
                .post("/api/v1/imports")
                .then();
    }

    @Test
    void anEnglishExportIsImportedWithoutRetyping() {
        send(EnglishExport.tables(), "english-hr").statusCode(200).body("warnings.size()", equalTo(0));

        assertThat(api.get("/staff").getList("items.code")).isEqualTo(List.of("1001", "1002"));
        assertThat(api.get("/staff/1001").getString("fullName")).isEqualTo("Lê Thị An");
        assertThat(api.get("/imports").getString("items[0].profile")).isEqualTo("english-hr");
    }

    @Test
    void errorsNameTheRowOfTheFileAndTheColumnOfTheWorkbook() {
        send(EnglishExport.tables().row("Training", 1001, "Cooking", "Soups", "13/11/2024", null), "english-hr")
                .statusCode(422)
                .body("errors.pointer", contains("/sheets/DaoTao/rows/3/Loại", "/sheets/DaoTao/rows/3/Từ ngày"))
                .body("errors[0].value", equalTo("Cooking"));
    }

    @Test
    void anUnknownProfileIsRefused() {
        send(EnglishExport.tables(), "nobody")
                .statusCode(400)
                .body("type", equalTo("urn:problem:unknown-profile"))
                .body("detail", containsString("nobody"));
        send(EnglishExport.tables(), "../application").statusCode(400);
    }

    @Test
    void aProfileCanComeWithTheFile() {
        given().queryParam("agency", api.agency())
                .multiPart("file", "staff.xlsx", EnglishExport.tables().xlsx())
                .multiPart("profile", "sheets: [{from: Departments, to: DonVi, columns: {Code: x}}]")
                .post("/api/v1/imports")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem:mapping-profile-invalid"))
                .body("errors[0].code", equalTo("unknown-column"))
                .body("errors[0].message.en", containsString("Line 1, column 57"));
    }
}
