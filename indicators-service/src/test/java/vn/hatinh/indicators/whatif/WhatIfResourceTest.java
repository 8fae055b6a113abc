package vn.hatinh.indicators.whatif;

import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.indicators.support.Awaiting;
import vn.hatinh.indicators.support.Events;
import vn.hatinh.indicators.support.People;
import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.localstack.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Two heads, both men, and three women who lead nothing. */
@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "indicators"))
class WhatIfResourceTest {

    private static final String LEADERS = "values.find { it.code == '1.1' && it.reading == 'headline' }";

    @Inject
    Events events;

    private final String agency = "W" + UUID.randomUUID().toString().substring(0, 8);
    private final UUID woman = UUID.randomUUID();
    private final UUID head = UUID.randomUUID();

    @BeforeEach
    void givenAnAgency() {
        events.send(People.agencyUnit(agency, "SO"));
        events.send(People.division(agency, "VP", "SO"));
        events.send(People.member(head, agency, 1, Sex.NAM, "VP", People.head("VP", "2020-01-01")));
        events.send(People.member(UUID.randomUUID(), agency, 1, Sex.NAM, "SO", People.head("SO", "2020-01-01")));
        events.send(People.member(woman, agency, 1, Sex.NU, "VP"));
        events.send(People.member(UUID.randomUUID(), agency, 1, Sex.NU, "SO"));
        events.send(People.member(UUID.randomUUID(), agency, 1, Sex.NU, "SO"));
        Awaiting.position(agency, 7);
    }

    @Test
    void valuesAreShownAsTheyAreAndAsTheyWouldBe() {
        whatIf("""
                {"kind": "APPOINT", "staff": "%s", "on": "2026-07-01", "level": "PHONG", "unit": "VP"},
                {"kind": "RETIRE", "staff": "%s", "on": "2026-08-31"}
                """.formatted(woman, head))
                .statusCode(200)
                .body(LEADERS + ".before.numerator", equalTo(0))
                .body(LEADERS + ".before.denominator", equalTo(2))
                .body(LEADERS + ".before.distanceInPeople", equalTo(1))
                .body(LEADERS + ".after.numerator", equalTo(1))
                .body(LEADERS + ".after.denominator", equalTo(2))
                .body(LEADERS + ".after.status", equalTo("ACHIEVED"))
                .body("reached", hasItem("1.1"))
                .body("values.findAll { !it.moved }", hasSize(0));
    }

    @Test
    void nothingIsStored() {
        whatIf("""
                {"kind": "APPOINT", "staff": "%s", "on": "2026-07-01", "level": "PHONG", "unit": "VP"}
                """.formatted(woman)).statusCode(200);

        given().queryParam("agency", agency)
                .queryParam("on", "2026-12-31")
                .get("/api/v1/values")
                .then()
                .body("position", equalTo(7))
                .body(LEADERS + ".numerator", equalTo(0));
    }

    @Test
    void aDirectorMayAskAboutNewPeople() {
        given().auth()
                .oauth2(Tokens.of("director", agency, "director"))
                .filter(new OpenApiFilter())
                .contentType("application/json")
                .body(body("""
                        {"kind": "HIRE", "staff": "new-1", "on": "2026-07-01", "sex": "NU", "birthMonth": "1990-05",
                         "staffType": "CONG_CHUC", "unit": "VP"},
                        {"kind": "APPOINT", "staff": "new-1", "on": "2026-07-01", "level": "PHONG", "unit": "VP"}
                        """))
                .post("/api/v1/what-if")
                .then()
                .statusCode(200)
                .body(LEADERS + ".after.numerator", equalTo(1))
                .body(LEADERS + ".after.denominator", equalTo(3));
    }

    @Test
    void onlyTheCommitteeMayNameRecords() {
        given().auth()
                .oauth2(Tokens.of("director", agency, "director"))
                .filter(new OpenApiFilter())
                .contentType("application/json")
                .body(body("""
                        {"kind": "RETIRE", "staff": "%s", "on": "2026-08-31"}
                        """.formatted(head)))
                .post("/api/v1/what-if")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:role-missing"))
                .body("errors[0].pointer", equalTo("/changes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hr-officer", "health-officer", "reader", "auditor", "admin"})
    void otherRolesMayNotAsk(String role) {
        for (String path : new String[] {"/api/v1/what-if", "/api/v1/what-if/reach"}) {
            given().auth()
                    .oauth2(Tokens.of("someone", agency, role))
                    .contentType("application/json")
                    .body("{}")
                    .post(path)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:problem:role-missing"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"kind\": \"APPOINT\", \"staff\": \"WOMAN\", \"on\": \"2026-07-01\", \"unit\": \"VP\"}"
                        + " | /changes/0/level | required | APPOINT",
                "{\"kind\": \"MOVE\", \"staff\": \"WOMAN\", \"on\": \"2026-07-01\", \"unit\": \"NOWHERE\"}"
                        + " | /changes/0/unit | unknown | VP",
                "{\"kind\": \"RETIRE\", \"staff\": \"nobody\", \"on\": \"2026-07-01\"}"
                        + " | /changes/0/staff | unknown | HIRE",
                "{\"kind\": \"RETIRE\", \"staff\": \"WOMAN\", \"on\": \"2010-07-01\"}"
                        + " | /changes/0 | not-on-payroll | payroll",
                "{\"kind\": \"END_POST\", \"staff\": \"WOMAN\", \"on\": \"2026-07-01\"}"
                        + " | /changes/0 | nothing-to-end | nothing",
                "{\"kind\": \"HIRE\", \"staff\": \"WOMAN\", \"on\": \"2026-07-01\", \"sex\": \"NU\","
                        + " \"birthMonth\": \"1990-05\", \"staffType\": \"CONG_CHUC\"}"
                        + " | /changes/0/staff | not-new | new-",
                "{\"kind\": \"CERTIFY\", \"staff\": \"WOMAN\", \"on\": \"2026-07-01\", \"language\": \"en\","
                        + " \"basis\": \"CHUNG_CHI\", \"languageLevel\": 7}"
                        + " | /changes/0/languageLevel | out-of-range | 1 to 6",
            })
    void aChangeThatCannotBeMadeIsRefusedWithTheReason(String change, String pointer, String code, String says) {
        whatIf(change.replace("WOMAN", woman.toString()))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:impossible-change"))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].message.en", containsString(says));
    }

    @Test
    void theFewestAppointmentsAreFound() {
        reach("committee", "")
                .statusCode(200)
                .body("outcome", equalTo("REACHED"))
                .body("people", equalTo(2))
                .body("candidates", equalTo(3))
                .body("choices", hasSize(1))
                .body("choices[0].picks[0].people", equalTo(2))
                .body("choices[0].picks[0].among", equalTo(3))
                .body("choices[0].picks[0].staff", hasItem(woman.toString()))
                .body("now.value", equalTo(0))
                .body("after.value", equalTo(50))
                .body("summary.en", containsString("2 people"));
    }

    @Test
    void aDirectorSeesHowManyButNotWho() {
        reach("director", "")
                .statusCode(200)
                .body("people", equalTo(2))
                .body("choices[0].picks[0].among", equalTo(3))
                .body("choices[0].picks[0].staff", nullValue());
    }

    @Test
    void aTargetOutOfReachIsSaidToBe() {
        reach("committee", ", \"figure\": 70")
                .statusCode(200)
                .body("outcome", equalTo("OUT_OF_REACH"))
                .body("people", nullValue())
                .body("choices", hasSize(0))
                .body("after.value", equalTo(60))
                .body("summary.vi", notNullValue());
    }

    @Test
    void candidatesMayBeNewPeopleOrNamedRecords() {
        String question = """
                {"indicator": "1.1", "on": "2026-12-31", "reading": "d", "figure": 100,
                 "change": {"kind": "RETIRE", "on": "2026-07-01"}, "candidates": {"staff": ["%s"]}}
                """.formatted(woman);
        ask("committee", question)
                .statusCode(200)
                .body("outcome", equalTo("OUT_OF_REACH"))
                .body("candidates", equalTo(1));
        ask("director", question).statusCode(403);
        ask("director", """
                {"indicator": "H", "reading": "sex:NU", "figure": 5, "on": "2026-12-31",
                 "change": {"kind": "HIRE", "on": "2026-07-01", "sex": "NU", "birthMonth": "1990-05",
                            "staffType": "CONG_CHUC"}}
                """).statusCode(200).body("people", equalTo(2));
    }

    @Test
    void aWrongQuestionIsToldWhatIsAccepted() {
        ask("committee", """
                {"indicator": "1.1", "on": "2026-12-31", "change": {"kind": "RETIRE", "on": "2026-07-01"}}
                """).statusCode(400).body("errors.pointer", contains("/candidates"));
        ask("committee", """
                {"indicator": "1.1", "on": "2026-12-31", "change": {"kind": "RETIRE", "on": "2026-07-01"},
                 "candidates": {"of": "womenTrained"}}
                """)
                .statusCode(404)
                .body("errors.pointer", contains("/candidates/of"))
                .body("errors[0].message.en", containsString("womenInPlanning"));
        ask("committee", """
                {"indicator": "2.2", "on": "2026-12-31", "change": {"kind": "RETIRE", "on": "2026-07-01"},
                 "candidates": {"of": "women"}}
                """).statusCode(400).body("errors.pointer", contains("/figure"));
        ask("committee", "{}")
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/change", "/indicator", "/on"));
    }

    private ValidatableResponse reach(String role, String more) {
        return ask(role, """
                {"indicator": "1.1", "on": "2026-12-31",
                 "change": {"kind": "APPOINT", "on": "2026-07-01", "level": "PHONG", "unit": "VP"},
                 "candidates": {"of": "women", "without": "womenLeaders"}%s}
                """.formatted(more));
    }

    private ValidatableResponse ask(String role, String question) {
        return given().auth()
                .oauth2(Tokens.of("someone", agency, role))
                .filter(new OpenApiFilter())
                .contentType("application/json")
                .queryParam("agency", agency)
                .body(question)
                .post("/api/v1/what-if/reach")
                .then();
    }

    private ValidatableResponse whatIf(String changes) {
        return given().filter(new OpenApiFilter())
                .queryParam("agency", agency)
                .contentType("application/json")
                .body(body(changes))
                .post("/api/v1/what-if")
                .then();
    }

    private static String body(String changes) {
        return "{\"on\": \"2026-12-31\", \"movedOnly\": true, \"changes\": [" + changes + "]}";
    }
}
