package vn.hatinh.indicators.quality;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.hatinh.contracts.personnel.AgencyFactChanged;
import vn.hatinh.contracts.personnel.AnonymousCountKind;
import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.indicators.support.Awaiting;
import vn.hatinh.indicators.support.Events;
import vn.hatinh.indicators.support.People;
import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.localstack.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** Two women and a man of whom nothing is recorded but their work and units. */
@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "indicators"))
class QualityResourceTest {

    private static final String CHECK = "checks.find { it.id == '%s' }.%s";

    @Inject
    Events events;

    private final String agency = "Q" + UUID.randomUUID().toString().substring(0, 8);
    private final UUID woman = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @BeforeEach
    void givenAnAgency() {
        events.send(People.agencyUnit(agency, "SO"));
        events.send(People.division(agency, "VP", "SO"));
        events.send(People.member(woman, agency, 1, Sex.NU, "VP"));
        events.send(People.member(other, agency, 1, Sex.NU, "SO"));
        events.send(People.member(UUID.randomUUID(), agency, 1, Sex.NAM, "SO"));
        events.send(AgencyFactChanged.of(
                agency,
                "anonymous-count/2025/BAO_LUC_GIA_DINH",
                1,
                new AgencyFactChanged.AnonymousCount(2025, AnonymousCountKind.BAO_LUC_GIA_DINH, 0)));
        Awaiting.position(agency, 6);
    }

    @Test
    void whatIsMissingIsCountedBehindEachValue() {
        quality("committee", "")
                .statusCode(200)
                .body(CHECK.formatted("women-never-assessed", "missing"), equalTo(2))
                .body(CHECK.formatted("women-never-assessed", "outOf"), nullValue())
                .body(CHECK.formatted("women-never-assessed", "indicators"), hasItem("2.1"))
                .body(CHECK.formatted("women-without-periodic-check", "missing"), equalTo(2))
                .body(CHECK.formatted("women-without-periodic-check", "outOf"), equalTo(2))
                .body(CHECK.formatted("women-without-language", "missing"), equalTo(2))
                .body(CHECK.formatted("women-language-expired", "missing"), equalTo(0))
                .body(CHECK.formatted("staff-without-commitment", "missing"), equalTo(3))
                .body(CHECK.formatted("staff-without-unit", "missing"), equalTo(0))
                .body(CHECK.formatted("staff-without-grade", "missing"), equalTo(3))
                .body("unrecorded.code", hasItems("1.3", "2.1", "4.2b"))
                .body("unrecorded.code", not(hasItem("3.2")));
        quality("hr-officer", "&unit=VP")
                .statusCode(200)
                .body(CHECK.formatted("women-never-assessed", "missing"), equalTo(1))
                .body(CHECK.formatted("staff-without-commitment", "outOf"), equalTo(1));
    }

    @Test
    void anHrOfficerSeesWhoseRecordsLackIt() {
        records("hr-officer", "women-never-assessed", "")
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.record", containsInAnyOrder(woman.toString(), other.toString()));
        records("hr-officer", "women-never-assessed", "&unit=VP&size=1")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].record", equalTo(woman.toString()));
    }

    @Test
    void whoLacksAHealthCheckIsForTheHealthOfficer() {
        records("health-officer", "women-without-periodic-check", "")
                .statusCode(200)
                .body("total", equalTo(2));
        records("hr-officer", "women-without-periodic-check", "")
                .statusCode(403)
                .body("errors[0].message.en", containsString("health-officer"));
        records("health-officer", "women-never-assessed", "").statusCode(403);
    }

    @Test
    void whatWasMissingIsKnownOfEarlierDays() {
        quality("hr-officer", "&asOf=2020-01-31")
                .statusCode(200)
                .body("position", equalTo(0))
                .body(CHECK.formatted("women-never-assessed", "missing"), equalTo(0));
        records("hr-officer", "women-never-assessed", "&asOf=2020-01-31")
                .statusCode(200)
                .body("total", equalTo(0));
        quality("hr-officer", "&asOf=4").statusCode(403).body("errors[0].pointer", equalTo("asOf"));
    }

    @Test
    void onlyRolesThatMayAreAnswered() {
        for (String role : List.of("reader", "auditor", "admin")) {
            quality(role, "").statusCode(403).body("type", equalTo("urn:problem:role-missing"));
        }
        for (String role : List.of("committee", "director", "reader", "auditor", "admin")) {
            records(role, "women-never-assessed", "").statusCode(403);
        }
    }

    @Test
    void whatIsNotKnownIsSaidToBe() {
        records("hr-officer", "something-else", "")
                .statusCode(404)
                .body("errors[0].message.en", containsString("women-never-assessed"));
        quality("committee", "&unit=NOWHERE").statusCode(404).body("errors[0].pointer", equalTo("unit"));
        given().auth()
                .oauth2(Tokens.of("someone", agency, "committee"))
                .get("/api/v1/data-quality?on=31/12/2025")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("on"));
    }

    private ValidatableResponse quality(String role, String parameters) {
        return get(role, "/api/v1/data-quality?on=2025-12-31" + parameters);
    }

    private ValidatableResponse records(String role, String check, String parameters) {
        return get(role, "/api/v1/data-quality/" + check + "/records?on=2025-12-31" + parameters);
    }

    private ValidatableResponse get(String role, String path) {
        return given().auth()
                .oauth2(Tokens.of("someone", agency, role))
                .filter(new OpenApiFilter())
                .get(path)
                .then();
    }
}
