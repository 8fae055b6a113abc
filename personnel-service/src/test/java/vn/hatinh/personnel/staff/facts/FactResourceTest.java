package vn.hatinh.personnel.staff.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.personnel.testing.StaffApi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class FactResourceTest {

    private StaffApi api;
    private String person;

    @BeforeEach
    void somebodyIsOnTheBooks() {
        api = StaffApi.ofNewAgency();
        person = "/" + api.registersSomebody();
    }

    private StaffApi officer(KindOfFacts kind) {
        return api.as(kind.role());
    }

    /** Creates the kind's fact and gives back where it is. */
    private String created(KindOfFacts kind) {
        Response answer = officer(kind)
                .post(person + "/" + kind.path, kind.fact)
                .statusCode(201)
                .extract()
                .response();
        return answer.header("Location").replaceFirst(".*/api/v1/staff", "");
    }

    private String etag() {
        return api.etag(person.substring(1));
    }

    @ParameterizedTest
    @EnumSource
    void aFactIsCreatedCorrectedAndDeleted(KindOfFacts kind) {
        String fact = created(kind);
        assertSays(officer(kind).get(fact).statusCode(200), kind.fact);
        assertThat(officer(kind)
                        .get(person + "/" + kind.path)
                        .extract()
                        .jsonPath()
                        .getList("id"))
                .contains(Integer.valueOf(fact.substring(fact.lastIndexOf('/') + 1)));

        ValidatableResponse corrected =
                officer(kind).put(fact, etag(), kind.corrected).statusCode(200);
        assertSays(corrected.header("ETag", etag()), kind.corrected);

        officer(kind).delete(fact, etag()).statusCode(204);
        officer(kind).get(fact).statusCode(404).body("type", equalTo("urn:problem:not-found"));
    }

    private static void assertSays(ValidatableResponse answer, Map<String, Object> fact) {
        assertThat(answer.extract().jsonPath().<String, Object>getMap("$")).containsAllEntriesOf(fact);
    }

    @ParameterizedTest
    @EnumSource
    void aFactThatLastsIsGivenItsLastDay(KindOfFacts kind) {
        String fact = created(kind);

        ValidatableResponse answer = officer(kind).end(fact, etag(), "2023-12-30");

        if (kind == KindOfFacts.EMPLOYMENT || kind == KindOfFacts.PARTY_MEMBERSHIPS) {
            answer.statusCode(422).body("errors.code", hasItem("overlap"));
        } else if (kind.hasEnd()) {
            answer.statusCode(200);
            assertThat(officer(kind).get(fact).extract().asString()).contains("2023-12-30");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFactAgainstARuleIsRefusedUnderTheRulesName(KindOfFacts kind) {
        String before = etag();

        officer(kind)
                .post(person + "/" + kind.path, kind.forbidden)
                .statusCode(422)
                .body("type", equalTo("urn:problem:" + kind.rule))
                .body("errors[0].code", equalTo(kind.rule))
                .body("errors[0].message.vi", not(equalTo("")))
                .body("errors[0].accepted.en", not(equalTo("")));

        assertThat(etag()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void whoeverHasNotSeenTheNewestStateChangesNothing(KindOfFacts kind) {
        String fact = created(kind);
        StaffApi officer = officer(kind);
        String stale = "\"1\"";

        officer.put(fact, stale, kind.corrected).statusCode(412).body("type", equalTo("urn:problem:changed-meanwhile"));
        officer.delete(fact, stale).statusCode(412);
        if (kind.hasEnd()) {
            officer.end(fact, stale, "2023-12-30").statusCode(412);
        }
        assertSays(officer.get(fact).statusCode(200), kind.fact);
    }

    @ParameterizedTest
    @EnumSource
    void aChangeSaysWhichStateItIsMeantFor(KindOfFacts kind) {
        String fact = "/api/v1/staff" + created(kind);
        StaffApi officer = officer(kind);

        officer.request().body(kind.corrected).put(fact).then().statusCode(428);
        officer.request().queryParam("reason", "Nhầm").delete(fact).then().statusCode(428);
        if (kind.hasEnd()) {
            officer.request()
                    .body(Map.of("lastDay", "2023-12-30"))
                    .post(fact + "/end")
                    .then()
                    .statusCode(428)
                    .body("type", equalTo("urn:problem:if-match-missing"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsDeletedWithoutAReason(KindOfFacts kind) {
        String fact = created(kind);

        officer(kind)
                .request()
                .header("If-Match", etag())
                .delete("/api/v1/staff" + fact)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("reason"));

        officer(kind).get(fact).statusCode(200);
    }

    @ParameterizedTest
    @EnumSource
    void aKindTellsWhatIsMissingAndWhatItDoesNotKnow(KindOfFacts kind) {
        Map<String, Object> misspelt = new HashMap<>(kind.fact);
        misspelt.put("form", "2020-01-01");

        officer(kind)
                .post(person + "/" + kind.path, Map.of())
                .statusCode(400)
                .body("errors.pointer", hasItem("/" + firstRequired(kind)));
        officer(kind)
                .post(person + "/" + kind.path, misspelt)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/form"))
                .body("errors[0].code", equalTo("unknown-field"));
    }

    private static String firstRequired(KindOfFacts kind) {
        return Stream.of(
                        "type",
                        "unit",
                        "grade",
                        "title",
                        "admitted",
                        "role",
                        "on",
                        "course",
                        "language",
                        "notified",
                        "year")
                .filter(kind.fact::containsKey)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void nobodyAndNothingIsUnknown(KindOfFacts kind) {
        StaffApi officer = officer(kind);

        officer.get("/NOBODY/" + kind.path).statusCode(404);
        officer.post("/NOBODY/" + kind.path, kind.fact).statusCode(404);
        officer.put(person + "/" + kind.path + "/7", "*", kind.fact).statusCode(404);
        officer.delete(person + "/" + kind.path + "/7", "*").statusCode(404);
        if (kind.hasEnd()) {
            officer.end(person + "/" + kind.path + "/7", "*", "2023-12-30").statusCode(404);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRequestThatIsSentAgainAddsNothing(KindOfFacts kind) {
        String path = "/api/v1/staff" + person + "/" + kind.path;
        var first = keyed(kind, kind.fact).post(path).then().statusCode(201).extract();

        var again = keyed(kind, kind.fact).post(path).then().statusCode(201).extract();

        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo(etag());
        keyed(kind, kind.corrected)
                .post(path)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:idempotency-key-reused"));
    }

    private RequestSpecification keyed(KindOfFacts kind, Map<String, Object> fact) {
        return officer(kind)
                .request()
                .header("Idempotency-Key", "key-of-" + kind)
                .body(fact);
    }
}
