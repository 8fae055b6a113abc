package vn.hatinh.indicators;

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
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "indicators"))
class AccessTest extends EndpointAccess {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/position | hr-officer health-officer committee director reader auditor admin",
                "/api/v1/values?period=2025 | committee director reader hr-officer admin",
                "/api/v1/indicators | committee director reader hr-officer admin",
                "/api/v1/indicators/1.1 | committee director reader hr-officer admin",
                "/api/v1/indicators/1.1/series | committee director reader hr-officer admin",
                "/api/v1/indicators/1.1/breakdown | committee director reader hr-officer admin",
                "/api/v1/comparison/agencies?code=1.1 | committee director reader hr-officer admin",
                "/api/v1/plans | committee director hr-officer admin auditor",
                "/api/v1/plans/662-KH-SNgV/versions | committee director hr-officer admin auditor",
                "/api/v1/plans/662-KH-SNgV/activations | committee director admin auditor",
                "/api/v1/recounts | committee director hr-officer admin",
                "/api/v1/rebuild | auditor admin",
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
    @CsvSource({
        "/api/v1/position",
        "/api/v1/values?period=2025",
        "/api/v1/indicators/1.1",
        "/api/v1/indicators/1.1/series",
        "/api/v1/plans",
        "/api/v1/plans/662-KH-SNgV/activations",
        "/api/v1/recounts"
    })
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
