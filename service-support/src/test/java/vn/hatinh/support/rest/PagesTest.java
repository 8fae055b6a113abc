package vn.hatinh.support.rest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.StackResource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "support"))
class PagesTest {

    private static ValidatableResponse numbers(String query) {
        return given().filter(new OpenApiFilter()).get("/numbers" + query).then();
    }

    @Test
    void aPageInTheMiddleLeadsToItsNeighbours() {
        numbers("?page=2&size=3")
                .statusCode(200)
                .body("items", contains("no. 4", "no. 5", "no. 6"))
                .body("total", equalTo(7))
                .header(
                        "Link",
                        matchesPattern("<.*page=1.*>; rel=\"first\", <.*page=1.*>; rel=\"prev\", "
                                + "<.*page=3.*>; rel=\"next\", <.*page=3.*>; rel=\"last\""));
    }

    @Test
    void theFirstPageIsMeantByDefaultAndMayBeTheLast() {
        numbers("")
                .statusCode(200)
                .body("items.size()", equalTo(7))
                .header("Link", not(containsString("rel=\"next\"")))
                .header("Link", not(containsString("rel=\"prev\"")));
    }

    @Test
    void behindTheLastPageThereIsNothingButTheWayBack() {
        numbers("?page=9&size=3")
                .statusCode(200)
                .body("items", empty())
                .header("Link", matchesPattern(".*<[^>]*page=3[^>]*>; rel=\"prev\".*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?page=0", "?size=0", "?size=501", "?page=1000001"})
    void noOtherPagesAreServed(String query) {
        given().get("/numbers" + query).then().statusCode(400);
    }

    @Test
    void theApiTellsOfTheLinks() {
        given().get("/q/openapi?format=json")
                .then()
                .body("paths.'/numbers'.get.responses.'200'.headers.Link.description", containsString("RFC 8288"))
                .body("paths.'/guarded/staff'.get.responses.'200'.headers", equalTo(null));
    }
}
