package vn.hatinh.support.problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.hatinh.localstack.testing.StackResource;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "support"))
class ProblemsTest {

    @Test
    void aRuleOfTheServiceAnswersWithItsOwnProblem() {
        problem(get("/forms/domain").then(), 409)
                .body("type", equalTo("urn:problem:overlap"))
                .body("title", equalTo("Hai giai đoạn trùng nhau / Two periods overlap"))
                .body("detail", equalTo("CongTac dòng 3 và 4 / CongTac rows 3 and 4"))
                .body("instance", equalTo("/forms/domain"))
                .body("errors[0].pointer", equalTo("/posts/1/from"))
                .body("errors[0].value", equalTo("2025-01-01"))
                .body("errors[0].message.vi", equalTo("Trùng"))
                .body("errors[0].message.en", equalTo("Overlaps"));
    }

    @Test
    void everyFieldThatBreaksItsConstraintIsNamed() {
        problem(send("{\"code\":\" \",\"posts\":[{\"level\":\"SO\"}],\"year\":2025}"), 400)
                .body("errors.pointer", contains("/code", "/posts/0/from"))
                .body("errors.code", contains("NotBlank", "NotNull"))
                .body("errors.message.vi", contains("Không được để trống", "Bắt buộc phải có"))
                .body("errors.message.en", contains("Must not be empty", "Required"));
    }

    @Test
    void aConstraintsLimitsAreInItsText() {
        problem(send("{\"code\":\"x\",\"posts\":[],\"year\":2025}"), 400)
                .body("errors.message.vi", contains("Độ dài phải từ 1 đến 3"))
                .body("errors[0].value", nullValue());
    }

    @Test
    void aParameterIsNamedByItsNameAndAConstraintsOwnTextIsUsed() {
        problem(get("/forms/page?limit=900").then(), 400)
                .body("errors.pointer", contains("limit"))
                .body("errors.value", contains(900))
                .body("errors.message.vi", contains("Không quá 500 dòng"))
                .body("errors.message.en", contains("At most 500 rows"));
    }

    @Test
    void aDateThatIsNoneIsLocatedInTheBody() {
        problem(send("{\"code\":\"x\",\"posts\":[{\"from\":\"31/12/2025\",\"level\":\"SO\"}],\"year\":1}"), 400)
                .body("errors[0].pointer", equalTo("/posts/0/from"))
                .body("errors[0].value", equalTo("31/12/2025"))
                .body("errors[0].message.en", containsString("yyyy-MM-dd"));
    }

    @Test
    void anUnknownWordIsAnsweredWithTheKnownOnes() {
        problem(send("{\"code\":\"x\",\"posts\":[{\"level\":\"TINH\"}],\"year\":1}"), 400)
                .body("errors[0].pointer", equalTo("/posts/0/level"))
                .body("errors[0].message.vi", equalTo("Chỉ nhận: SO, PHONG"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"code\": {}}                    | /code    | A text",
                "{\"posts\": {}}                   | /posts   | A list",
                "{\"posts\": [1]}                  | /posts/0 | An object",
                "{\"year\": \"this one\"}          | /year    | A number",
                "{\"year\": []}                    | /year    | A number",
                "[]                                  | ''       | An object"
            })
    void aValueOfAnotherKindIsAnsweredWithTheKindThatIsNeeded(String body, String pointer, String needed) {
        problem(send(body), 400)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo("type"))
                .body("errors[0].message.en", startsWith(needed));
    }

    @Test
    void whatIsNoJsonIsSaidToBeNone() {
        problem(send("{\"code\": oh"), 400)
                .body("type", equalTo("urn:problem:bad-request"))
                .body("errors[0].code", equalTo("json"))
                .body("errors[0].message.en", containsString("line 1"));
    }

    @Test
    void aParameterThatIsNoDateIsTheCallersMistake() {
        problem(get("/forms/day?on=31/12/2025").then(), 400)
                .body("errors.pointer", contains("on"))
                .body("errors.value", contains("31/12/2025"))
                .body("errors[0].message.en", containsString("yyyy-MM-dd"));
        problem(get("/forms/page?limit=all").then(), 400).body("errors.pointer", contains("limit"));
    }

    @Test
    void theFrameworksRefusalsHaveTheSameShape() {
        problem(get("/nowhere").then(), 404).body("type", equalTo("urn:problem:not-found"));
        problem(given().delete("/forms").then(), 405);
        problem(given().contentType("text/plain").body("x").post("/forms").then(), 415);
        problem(get("/forms/teapot").then(), 418).body("type", equalTo("urn:problem:bad-request"));
    }

    @Test
    void aFaultOfTheServiceTellsANumberAndNoMore() {
        problem(get("/forms/fault").then(), 500)
                .body("instance", matchesPattern("urn:uuid:[0-9a-f-]{36}"))
                .body(not(containsString("secret")));
        problem(get("/forms/promise").then(), 500);
    }

    private static ValidatableResponse send(String json) {
        return given().contentType("application/json").body(json).post("/forms").then();
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status));
    }
}
