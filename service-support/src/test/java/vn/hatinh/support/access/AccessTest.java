package vn.hatinh.support.access;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.RefusedToken;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.localstack.testing.Tokens;
import vn.hatinh.support.problem.Problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "support"))
class AccessTest {

    @Test
    void theCallerIsWhoTheTokenSays() {
        get("/guarded/whoami", Tokens.of("lan", "H27.14", Roles.COMMITTEE))
                .statusCode(200)
                .body("name", equalTo("lan"))
                .body("subject", notNullValue())
                .body("agency", equalTo("H27.14"))
                .body("committee", is(true));
    }

    @Test
    void whoeverCoversAllAgenciesMeansTheConfiguredOne() {
        get("/guarded/whoami", Tokens.of("lan", "*", Roles.READER))
                .statusCode(200)
                .body("agency", equalTo("H27.13"))
                .body("committee", is(false));
    }

    @Test
    void theAgencyAskedForMayLieBelowTheOneOfTheToken() {
        get("/guarded/whoami?agency=H27.13", Tokens.of("province", "H27", Roles.READER))
                .statusCode(200)
                .body("agency", equalTo("H27.13"));
    }

    @Test
    void anotherAgencyIsRefused() {
        get("/guarded/whoami?agency=H27.14", Tokens.of("lan", "H27.13", Roles.READER))
                .statusCode(403)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("urn:problem:agency-not-allowed"))
                .body("errors[0].pointer", equalTo("agency"))
                .body("errors[0].value", equalTo("H27.14"));
    }

    @Test
    void severalAgenciesOrNoneDoNotMeanTheConfiguredOneUnlessCovered() {
        get("/guarded/whoami", Tokens.of("lan", List.of("H27.14", "H27.15"), Roles.READER))
                .statusCode(403);
        get("/guarded/whoami", Tokens.of("lan", List.of("H27.13", "H27.15"), Roles.READER))
                .statusCode(200);
        get("/guarded/whoami", Tokens.of("lan", List.of(), Roles.READER)).statusCode(403);
    }

    @Test
    void aMissingRoleIsNamed() {
        get("/guarded/staff", Tokens.of("lan", "*", Roles.READER))
                .statusCode(403)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("urn:problem:role-missing"))
                .body("detail", containsString("hr-officer, health-officer"));
    }

    @Test
    void anEndpointWithoutARuleIsClosedToEverybody() {
        given().get("/guarded/forgotten").then().statusCode(403).body("type", equalTo("urn:problem:role-missing"));
    }

    @Test
    void withoutATokenTheAnswerAsksForOne() {
        given().filter(new OpenApiFilter())
                .auth()
                .none()
                .get("/guarded/staff")
                .then()
                .statusCode(401)
                .contentType(Problem.MEDIA_TYPE)
                .header("WWW-Authenticate", "Bearer")
                .body("type", equalTo("urn:problem:unauthenticated"));
    }

    @ParameterizedTest
    @EnumSource
    void aTokenWithAFaultIsRefused(RefusedToken fault) {
        get("/guarded/staff", fault.token())
                .statusCode(401)
                .contentType(Problem.MEDIA_TYPE)
                .header("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                .body("type", equalTo("urn:problem:unauthenticated"));
    }

    @Test
    void theTesterHasEveryRole() {
        List<String> roles = Stream.of(Roles.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(AccessTest::value)
                .toList();
        assertThat(Tokens.ALL_ROLES).containsExactlyInAnyOrderElementsOf(roles);
    }

    private static String value(Field constant) {
        try {
            return constant.get(null).toString();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static ValidatableResponse get(String path, String token) {
        return given().filter(new OpenApiFilter())
                .auth()
                .oauth2(token)
                .get(path)
                .then();
    }
}
