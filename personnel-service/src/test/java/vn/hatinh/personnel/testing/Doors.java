package vn.hatinh.personnel.testing;

import java.util.List;
import java.util.Set;

import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.response.ValidatableResponse;

import vn.hatinh.localstack.testing.Tokens;
import vn.hatinh.support.problem.Problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

/** Knocks where one must not come in. */
public final class Doors {

    private static final String AGENCY = "H27.13";

    private Doors() {}

    /** That only these roles pass, and only for agencies that their token covers. */
    public static void assertOnly(Set<String> roles, Method method, String path) {
        List<String> others =
                Tokens.ALL_ROLES.stream().filter(role -> !roles.contains(role)).toList();
        others.forEach(role -> knock(Tokens.of("stranger", AGENCY, role), method, path, "role-missing"));
        knock(Tokens.of("stranger", AGENCY, others.toArray(String[]::new)), method, path, "role-missing");
    }

    /** That the role does not help in an agency that the token does not cover. */
    public static void assertOwnAgencyOnly(String role, Method method, String path, Object body) {
        given().auth()
                .oauth2(Tokens.of("neighbour", "H28", role))
                .contentType(ContentType.JSON)
                .queryParam("agency", AGENCY)
                .queryParam("reason", "x")
                .header("If-Match", "\"1\"")
                .body(body)
                .request(method, path)
                .then()
                .statusCode(403)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("urn:problem:agency-not-allowed"));
    }

    private static ValidatableResponse knock(String token, Method method, String path, String problem) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .queryParam("agency", AGENCY)
                .request(method, path)
                .then()
                .statusCode(403)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("urn:problem:" + problem));
    }
}
