package vn.hatinh.personnel.staff.facts;

import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.localstack.testing.Tokens;
import vn.hatinh.personnel.testing.StaffApi;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FactAccessTest {

    private StaffApi api;
    private String person;

    @BeforeEach
    void somebodyIsOnTheBooks() {
        if (api == null) {
            api = StaffApi.ofNewAgency();
            person = "/" + api.registersSomebody();
        }
    }

    static Stream<Arguments> rolesThatMustNotPass() {
        return Stream.of(KindOfFacts.values()).flatMap(kind -> Tokens.ALL_ROLES.stream()
                .filter(role -> !role.equals(kind.role()))
                .map(role -> Arguments.of(kind, role)));
    }

    @ParameterizedTest
    @MethodSource("rolesThatMustNotPass")
    void anotherRoleDoesNotPass(KindOfFacts kind, String role) {
        StaffApi other = api.as(role);
        String facts = person + "/" + kind.path;

        other.get(facts).statusCode(403).body("type", equalTo("urn:problem:role-missing"));
        other.get(facts + "/1").statusCode(403).body("detail", containsString(kind.role()));
        other.post(facts, kind.fact).statusCode(403);
        other.put(facts + "/1", "*", kind.fact).statusCode(403);
        other.delete(facts + "/1", "*").statusCode(403);
        if (kind.hasEnd()) {
            other.end(facts + "/1", "*", "2023-12-30").statusCode(403);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyPassesWithoutATokenOrForAnotherAgency(KindOfFacts kind) {
        String facts = person + "/" + kind.path;

        given().filter(new OpenApiFilter())
                .header("Authorization", "")
                .get("/api/v1/staff" + facts)
                .then()
                .statusCode(401);
        new StaffApi(api.agency(), Tokens.of("stranger", "H28", kind.role()))
                .get(facts)
                .statusCode(403)
                .body("type", equalTo("urn:problem:agency-not-allowed"));
    }
}
