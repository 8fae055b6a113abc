package vn.hatinh.personnel.figures;

import java.util.Map;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.personnel.testing.Agencies;
import vn.hatinh.support.problem.Problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

/** Facts of an agency that nobody else has, as its HR office records them. */
record FiguresApi(String agency) {

    FiguresApi() {
        this(Agencies.next());
    }

    /** A request about the agency, its answer held against the API's description. */
    RequestSpecification request() {
        return given().filter(new OpenApiFilter()).queryParam("agency", agency).contentType(ContentType.JSON);
    }

    ValidatableResponse record(SampleFigure figure) {
        return record(figure, figure.fact());
    }

    ValidatableResponse record(SampleFigure figure, Map<String, Object> fact) {
        return request().body(fact).post(figure.path()).then();
    }

    ValidatableResponse read(SampleFigure figure) {
        return request().get(figure.place()).then();
    }

    /** @param ifMatch null for a request without the condition */
    ValidatableResponse correct(SampleFigure figure, String ifMatch, Map<String, Object> fact) {
        return provided(ifMatch).body(fact).put(figure.place()).then();
    }

    /** @param ifMatch null for a request without the condition */
    ValidatableResponse delete(SampleFigure figure, String ifMatch) {
        return provided(ifMatch)
                .queryParam("reason", "Ghi nhầm")
                .delete(figure.place())
                .then();
    }

    private RequestSpecification provided(String ifMatch) {
        return ifMatch == null ? request() : request().header("If-Match", ifMatch);
    }

    static void assertProblem(ValidatableResponse answer, int status, String type) {
        answer.statusCode(status).contentType(Problem.MEDIA_TYPE).body("type", equalTo("urn:problem:" + type));
    }
}
