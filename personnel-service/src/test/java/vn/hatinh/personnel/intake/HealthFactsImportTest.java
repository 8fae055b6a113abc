package vn.hatinh.personnel.intake;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;

import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.localstack.testing.Tokens;
import vn.hatinh.personnel.importing.testing.Tables;
import vn.hatinh.personnel.testing.Agencies;
import vn.hatinh.personnel.testing.Api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.hatinh.personnel.importing.testing.Tables.day;
import static vn.hatinh.personnel.importing.testing.Tables.department;

/** Who does not look after people's health neither writes nor sees health checks and pregnancies. */
@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class HealthFactsImportTest {

    private final Api api = new Api(Agencies.next());

    private RequestSpecification as(String... roles) {
        return given().auth()
                .oauth2(Tokens.of("huong", api.agency(), roles))
                .queryParam("agency", api.agency())
                .contentType("application/octet-stream");
    }

    private static Tables withHealthCheck(Object checked) {
        return department().row("KhamSucKhoe", "CB01", checked, "DINH_KY");
    }

    @Test
    void theSheetsAreNamedAndNothingIsWritten() {
        as("hr-officer")
                .body(withHealthCheck(day(2024, 3, 1)).xlsx())
                .post("/api/v1/imports")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:role-missing"))
                .body("detail", containsString("KhamSucKhoe"));

        assertThat(api.position()).isZero();
    }

    @Test
    void withBothRolesAllIsWritten() {
        as("hr-officer", "health-officer")
                .body(withHealthCheck(day(2024, 3, 1)).xlsx())
                .post("/api/v1/imports")
                .then()
                .statusCode(200);
    }

    @Test
    void emptySheetsNeedNoRole() {
        as("hr-officer")
                .body(department().xlsx())
                .post("/api/v1/imports")
                .then()
                .statusCode(200);
    }

    @Test
    void theRoleOfHealthAloneImportsNothing() {
        as("health-officer")
                .body(department().xlsx())
                .post("/api/v1/imports")
                .then()
                .statusCode(403);
    }

    @Test
    void errorsOfHealthFactsAreShownToNobodyElse() {
        as("hr-officer", "health-officer")
                .body(withHealthCheck("hôm qua")
                        .row("CamKet", "CB01", 2024, "?")
                        .xlsx())
                .post("/api/v1/imports")
                .then()
                .statusCode(422);
        String id = api.get("/imports").getString("items[0].id");

        assertThat(result(id, "hr-officer").getList("problem.errors.sheet")).isEqualTo(List.of("CamKet"));
        assertThat(result(id, "hr-officer", "health-officer").getList("problem.errors.sheet"))
                .isEqualTo(List.of("KhamSucKhoe", "CamKet"));
    }

    private JsonPath result(String id, String... roles) {
        return as(roles)
                .get("/api/v1/imports/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void anExportWithoutThemCanBeImportedWithoutTheRole() {
        api.imports(withHealthCheck(day(2024, 3, 1)).xlsx());
        byte[] export = as("hr-officer")
                .get("/api/v1/exports/workbook")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        as("hr-officer")
                .body(export)
                .post("/api/v1/imports")
                .then()
                .statusCode(200)
                .body("events", equalTo(0));
    }

    @Test
    void nobodySeesTheImportsOfAnotherAgency() {
        api.post(new byte[] {1, 2, 3}, false).statusCode(415);
        String id = api.get("/imports").getString("items[0].id");

        given().auth()
                .oauth2(Tokens.of("an", "H99.99", "hr-officer"))
                .get("/api/v1/imports/" + id)
                .then()
                .statusCode(404);
    }
}
