package vn.hatinh.personnel.codelist;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.support.problem.Problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class CodeListResourceTest {

    private static final String LISTS = "/api/v1/code-lists";

    private static RequestSpecification request() {
        return given().filter(new OpenApiFilter());
    }

    @Test
    void allListsAreShown() {
        request()
                .get(LISTS)
                .then()
                .statusCode(200)
                .body("name", hasItems("grades", "language-levels"))
                .body("find { it.name == 'grades' }.codes.code", hasItem("01.002"));
    }

    @Test
    void aListIsShownAsItStoodOnADay() {
        String list = LISTS + "/state-management-levels";

        request().get(list).then().body("codes.code", hasItem("LANH_DAO_HUYEN"));
        request()
                .queryParam("on", "2025-07-01")
                .get(list)
                .then()
                .statusCode(200)
                .body("title.en", equalTo("Levels of state management"))
                .body("codes.code", not(hasItem("LANH_DAO_HUYEN")));
    }

    @Test
    void noListHasAnUnknownName() {
        request()
                .get(LISTS + "/colours")
                .then()
                .statusCode(404)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("urn:problem:not-found"));
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        request()
                .queryParam("on", "2025-02-30")
                .get(LISTS + "/grades")
                .then()
                .statusCode(400)
                .contentType(Problem.MEDIA_TYPE);
    }
}
