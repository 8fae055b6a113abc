package vn.hatinh.indicators.forecast;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.hatinh.contracts.personnel.OrganisationLevel;
import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.contracts.personnel.StaffRecord.LeadershipPost;
import vn.hatinh.indicators.support.Awaiting;
import vn.hatinh.indicators.support.Events;
import vn.hatinh.indicators.support.People;
import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.localstack.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** Of three heads two are women; the term of one ends next year, that of the other in the year after. */
@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "indicators"))
class ForecastResourceTest {

    private static final String LEADERS = "indicators.find { it.code == '1.1' }.";
    private static final int YEAR = 2026;

    @Inject
    Events events;

    private final String agency = "F" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void givenThreeHeads() {
        QuarkusMock.installMockForType(
                Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")), Clock.class);
        events.send(People.agencyUnit(agency, "SO"));
        events.send(People.member(UUID.randomUUID(), agency, 1, Sex.NAM, "SO", People.head("SO", "2020-01-01")));
        events.send(People.member(UUID.randomUUID(), agency, 1, Sex.NU, "SO", headUntil(YEAR + 1)));
        events.send(People.member(UUID.randomUUID(), agency, 1, Sex.NU, "SO", headUntil(YEAR + 2)));
        Awaiting.position(agency, 4);
    }

    @Test
    void headlinesAreToldForEachYearAndTheDayOnWhichATargetIsLost() {
        forecast("committee")
                .statusCode(200)
                .body("expecting", equalTo(2))
                .body(LEADERS + "values[0].numerator", equalTo(2))
                .body(LEADERS + "values[0].denominator", equalTo(3))
                .body(LEADERS + "values[1].numerator", equalTo(1))
                .body(LEADERS + "values[1].denominator", equalTo(2))
                .body(LEADERS + "values[2].numerator", equalTo(0))
                .body(LEADERS + "lostOn", equalTo((YEAR + 2) + "-07-01"))
                .body(LEADERS + "reachedOn", nullValue())
                .body(LEADERS + "then.status", equalTo("FELL_BELOW"))
                .body("indicators.find { it.code == '2.1' }.lostOn", nullValue())
                .body("indicators.find { it.code == '4.1' }.kind", equalTo("flow"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hr-officer", "health-officer", "reader", "auditor", "admin"})
    void otherRolesMayNotAsk(String role) {
        forecast(role).statusCode(403).body("type", equalTo("urn:problem:role-missing"));
    }

    @Test
    void aDirectorMayAsk() {
        forecast("director")
                .statusCode(200)
                .body(
                        "indicators.code",
                        equalTo(List.of(
                                "1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "3.1", "3.2", "4.1", "4.2a", "4.2b", "5.1",
                                "5.2", "6.1", "6.2", "6.3", "II.2.1a", "II.2.1b", "II.2.2", "II.1")));
    }

    @Test
    void aTargetThatIsReachedByAPlannedAppointmentAndLostWithItIsToldWithBothDays() {
        String planned = "P" + agency;
        events.send(People.agencyUnit(planned, "SO"));
        events.send(People.member(UUID.randomUUID(), planned, 1, Sex.NAM, "SO", People.head("SO", "2020-01-01")));
        events.send(People.member(
                UUID.randomUUID(),
                planned,
                1,
                Sex.NU,
                "SO",
                new LeadershipPost(
                        OrganisationLevel.PHONG, "SO", LocalDate.of(2028, 1, 1), null, LocalDate.of(2029, 6, 30))));
        Awaiting.position(planned, 3);

        forecast(planned, "committee")
                .statusCode(200)
                .body(LEADERS + "reachedOn", equalTo("2028-01-01"))
                .body(LEADERS + "lostOn", equalTo("2029-07-01"))
                .body(LEADERS + "then.numerator", equalTo(1))
                .body(LEADERS + "turns.on", equalTo(List.of("2028-01-01", "2029-07-01")))
                .body(LEADERS + "turns.reached", equalTo(List.of(true, false)))
                .body(LEADERS + "turns[1].value.numerator", equalTo(0));
    }

    private static LeadershipPost headUntil(int year) {
        return new LeadershipPost(
                OrganisationLevel.PHONG, "SO", LocalDate.of(2020, 1, 1), null, LocalDate.of(year, 6, 30));
    }

    private ValidatableResponse forecast(String role) {
        return forecast(agency, role);
    }

    private static ValidatableResponse forecast(String counted, String role) {
        return given().auth()
                .oauth2(Tokens.of("someone", counted, role))
                .filter(new OpenApiFilter())
                .get("/api/v1/forecast")
                .then();
    }
}
