package vn.hatinh.localstack.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every endpoint of a service, and for each one that is added. Extended by a test of each. */
public abstract class EndpointAccess {

    /** Has no data, so that a test here meets no other's. */
    private static final String AGENCY = "H88";

    private static final String ANOTHER_AGENCY = "H89.1";

    public static List<Endpoint> endpoints() {
        return Endpoints.all();
    }

    public static List<Endpoint> reads() {
        return endpoints().stream().filter(Endpoint::isRead).toList();
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    public void nobodyGetsInWithoutAToken(Endpoint endpoint) {
        Response answer = send(endpoint, given().auth().none());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(typeOf(answer)).isEqualTo("urn:problem:unauthenticated");
    }

    /** Tokens are looked at before anybody knows which endpoint is asked for, so one stands for all. */
    @ParameterizedTest
    @EnumSource
    public void nobodyGetsInWithATokenThatHasAFault(RefusedToken fault) {
        Response answer = send(reads().get(0), given().auth().oauth2(fault.token()));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
        assertThat(typeOf(answer)).isEqualTo("urn:problem:unauthenticated");
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    public void everyOtherRoleIsRefused(Endpoint endpoint) {
        for (String role : endpoint.otherRoles()) {
            Response answer = send(endpoint, given().auth().oauth2(Tokens.of("somebody", AGENCY, role)));

            assertThat(answer.statusCode()).as(role).isEqualTo(403);
            assertThat(typeOf(answer)).as(role).isEqualTo("urn:problem:role-missing");
        }
    }

    /** A resource may be stricter than what it has in common with others, but not refuse everybody. */
    @ParameterizedTest
    @MethodSource("reads")
    public void eachOfItsRolesMayRead(Endpoint endpoint) {
        List<String> refused = new ArrayList<>();
        for (String role : endpoint.roles()) {
            Response answer = send(endpoint, given().auth().oauth2(Tokens.of("somebody", AGENCY, role)));

            assertThat(answer.statusCode()).as(role).isNotEqualTo(401).isLessThan(500);
            if (answer.statusCode() == 403) {
                refused.add(role);
            }
        }
        if (endpoint.isInherited()) {
            assertThat(refused).hasSizeLessThan(endpoint.roles().size());
        } else {
            assertThat(refused).isEmpty();
        }
    }

    /** Where the agency is no parameter, it makes no difference. */
    @ParameterizedTest
    @MethodSource("reads")
    public void nobodyReadsOfAnAgencyThatTheTokenDoesNotCover(Endpoint endpoint) {
        String token = Tokens.of("somebody", AGENCY, Tokens.ALL_ROLES.toArray(String[]::new));

        Response answer = send(endpoint, given().auth().oauth2(token).queryParam("agency", ANOTHER_AGENCY));

        assertThat(answer.asString()).doesNotContain("\"agency\":\"" + ANOTHER_AGENCY);
        if (answer.statusCode() == 403) {
            assertThat(typeOf(answer)).isEqualTo("urn:problem:agency-not-allowed");
        }
    }

    private static Response send(Endpoint endpoint, RequestSpecification request) {
        if (!endpoint.method().equals("GET")) {
            if (endpoint.consumes().startsWith("multipart/")) {
                request.multiPart("file", "x");
            } else {
                request.contentType(endpoint.consumes()).body("{}".getBytes(StandardCharsets.UTF_8));
            }
        }
        return request.urlEncodingEnabled(false).request(endpoint.method(), endpoint.path());
    }

    private static String typeOf(Response answer) {
        assertThat(answer.contentType()).startsWith("application/problem+json");
        return answer.jsonPath().getString("type");
    }
}
