package vn.hatinh.personnel;

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
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class AccessTest extends EndpointAccess {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/position | hr-officer health-officer committee director reader auditor admin",
                "/api/v1/staff | hr-officer health-officer",
                "/api/v1/staff/CB0001 | hr-officer health-officer",
                "/api/v1/units | hr-officer health-officer committee director reader admin",
                "/api/v1/audit | auditor",
                "/api/v1/code-lists | hr-officer health-officer committee director reader auditor admin",
            })
    void onlyTheseRolesRead(String path, String roles) {
        List<String> may = List.of(roles.split(" "));
        for (String role : Tokens.ALL_ROLES) {
            int status = given().filter(new OpenApiFilter())
                    .auth()
                    .oauth2(Tokens.of("somebody", "H27.13", role))
                    .get(path)
                    .statusCode();

            assertThat(status != 403).as(role).isEqualTo(may.contains(role));
        }
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/position", "/api/v1/staff", "/api/v1/staff/CB0001", "/api/v1/units", "/api/v1/audit"})
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
}
