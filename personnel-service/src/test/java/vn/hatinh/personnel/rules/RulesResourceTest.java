package vn.hatinh.personnel.rules;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.StackResource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class RulesResourceTest {

    @Test
    void theRulesAreListedByName() {
        given().filter(new OpenApiFilter())
                .get("/api/v1/rules")
                .then()
                .statusCode(200)
                .body("find { it.code == 'outside-employment' }.type", equalTo("urn:problem:outside-employment"));
    }

    @Test
    void nobodySeesThemWithoutAToken() {
        given().filter(new OpenApiFilter())
                .header("Authorization", "")
                .get("/api/v1/rules")
                .then()
                .statusCode(401);
    }
}
