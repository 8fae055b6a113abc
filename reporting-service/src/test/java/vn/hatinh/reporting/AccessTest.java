package vn.hatinh.reporting;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.localstack.testing.EndpointAccess;
import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.localstack.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** Every endpoint keeps its rule, and the rules are these. */
@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class AccessTest extends EndpointAccess {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/position | hr-officer health-officer committee director reader auditor admin",
                "/api/v1/scorecard?year=2025 | committee director reader hr-officer admin",
                "/api/v1/series/1.1 | committee director reader hr-officer admin",
                "/api/v1/comparison | committee director reader hr-officer admin",
                "/api/v1/reports/annual/2025 | committee director admin",
            })
    void onlyTheseRolesRead(String path, String roles) {
        List<String> may = List.of(roles.split(" "));
        for (String role : Tokens.ALL_ROLES) {
            int status = given().auth()
                    .oauth2(Tokens.of("somebody", "H27.13", role))
                    .get(path)
                    .statusCode();

            assertThat(status != 403).as(role).isEqualTo(may.contains(role));
        }
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/position", "/api/v1/scorecard?year=2025", "/api/v1/series/1.1", "/api/v1/reports/annual/2025"})
    void anotherAgencyIsRefused(String path) {
        given().filter(new OpenApiFilter())
                .auth()
                .oauth2(Tokens.of("somebody", "H27.13", Tokens.ALL_ROLES.toArray(String[]::new)))
                .queryParam("agency", "H27.14")
                .get(path)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:agency-not-allowed"));
    }

    /** Counts of a unit are so small that they tell of persons. */
    @ParameterizedTest
    @CsvSource({"/api/v1/scorecard?year=2025", "/api/v1/series/1.1"})
    void aReaderSeesTheWholeAgencyOnly(String path) {
        given().filter(new OpenApiFilter())
                .auth()
                .oauth2(Tokens.of("dashboard", "H27", "reader"))
                .queryParam("agency", "H27.13")
                .queryParam("unit", "VP")
                .get(path)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:unit-not-allowed"));
    }
}
