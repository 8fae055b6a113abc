package vn.hatinh.personnel.agency;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.localstack.testing.Tokens;
import vn.hatinh.personnel.testing.Agencies;
import vn.hatinh.personnel.testing.Api;
import vn.hatinh.personnel.testing.Doors;
import vn.hatinh.personnel.testing.TestWorkbook;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.problem.Problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class AgencyResourceTest {

    private static final Map<String, Object> NAMES = Map.of(
            "names",
            List.of(
                    Map.of("name", "Sở Ngoại vụ", "from", "2006-01-01", "to", "2025-02-28"),
                    Map.of("name", "Sở Nội vụ", "from", "2025-03-01")));

    private final String code = Agencies.next();

    private static RequestSpecification request() {
        return given().filter(new OpenApiFilter()).contentType(ContentType.JSON);
    }

    private ValidatableResponse name(String ifMatch, Map<String, Object> names) {
        RequestSpecification request = request().body(names);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/api/v1/agencies/" + code)
                .then();
    }

    private static void assertProblem(ValidatableResponse answer, int status, String type) {
        answer.statusCode(status).contentType(Problem.MEDIA_TYPE).body("type", equalTo("urn:problem:" + type));
    }

    @Test
    void anAgencyIsKnownFromItsFirstFactOn() {
        assertProblem(request().get("/api/v1/agencies/" + code).then(), 404, "not-found");

        new Api(code).imports(TestWorkbook.smallDepartment());

        request()
                .get("/api/v1/agencies/" + code)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("parent", equalTo("H27"));
        request().get("/api/v1/agencies").then().statusCode(200).body("code", hasItem(code));
    }

    @Test
    void anAgencyIsCalledByTheNameOfTheDay() {
        name(null, NAMES).statusCode(200).header("ETag", "\"1\"").body("name", equalTo("Sở Nội vụ"));

        request()
                .queryParam("on", "2025-02-28")
                .get("/api/v1/agencies")
                .then()
                .body("find { it.code == '%s' }.name".formatted(code), equalTo("Sở Ngoại vụ"));
        request().get("/api/v1/agencies/" + code).then().body("names.from", contains("2006-01-01", "2025-03-01"));
    }

    @Test
    void whoRenamesAnAgencySaysWhichStateTheyHaveSeen() {
        name(null, NAMES).statusCode(200);

        assertProblem(name(null, NAMES), 428, "if-match-missing");
        assertProblem(name("\"7\"", NAMES), 412, "changed-meanwhile");
        name("\"1\"", Map.of("names", List.of(Map.of("name", "Sở", "from", "2006-01-01"))))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("names.name", contains("Sở"));
    }

    @Test
    void anAgencyHasOneNameAtATime() {
        assertProblem(
                name(
                        null,
                        Map.of(
                                "names",
                                List.of(
                                        Map.of("name", "A", "from", "2006-01-01"),
                                        Map.of("name", "B", "from", "2007-01-01", "to", "2008-01-01")))),
                422,
                "overlap");
        assertProblem(
                name(null, Map.of("names", List.of(Map.of("name", "A", "from", "2006-01-01", "to", "2005-01-01")))),
                422,
                "ends-before-begin");
        assertProblem(name(null, Map.of("names", List.of())), 400, "bad-request");
        assertProblem(request().body(NAMES).put("/api/v1/agencies/Sở").then(), 400, "bad-request");
    }

    @Test
    void anOfficerSeesTheirOwnAgencies() {
        name(null, NAMES).statusCode(200);

        given().filter(new OpenApiFilter())
                .auth()
                .oauth2(Tokens.of("hr", code, Roles.HR_OFFICER))
                .get("/api/v1/agencies")
                .then()
                .statusCode(200)
                .body("code", contains(code));
        given().filter(new OpenApiFilter())
                .auth()
                .oauth2(Tokens.of("hr", "H28", Roles.HR_OFFICER))
                .get("/api/v1/agencies/" + code)
                .then()
                .statusCode(403);
    }

    @Test
    void onlyAnAdministratorNamesAgencies() {
        Doors.assertOnly(Set.of(Roles.ADMIN), Method.PUT, "/api/v1/agencies/H27.13");
        Doors.assertOwnAgencyOnly(Roles.ADMIN, Method.PUT, "/api/v1/agencies/H27.13", NAMES);
    }
}
