package vn.hatinh.indicators.rollup;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.indicators.support.Awaiting;
import vn.hatinh.indicators.support.Events;
import vn.hatinh.indicators.support.People;
import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.localstack.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** A province of two agencies: one with a woman at its head, the other with two men, and twenty women without a post. */
@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "indicators"))
class RollUpResourceTest {

    private static final String LEADERS = "readings.find { it.id == 'headline' }.values[0].";

    @Inject
    Events events;

    private final String province = "P" + UUID.randomUUID().toString().substring(0, 8);
    private final String one = province + ".1";
    private final String other = province + ".2";

    @BeforeEach
    void givenTwoAgencies() {
        events.send(People.agencyUnit(one, "SO"));
        events.send(People.member(UUID.randomUUID(), one, 1, Sex.NU, "SO", People.head("SO", "2020-01-01")));
        events.send(People.agencyUnit(other, "SO"));
        for (int i = 0; i < 2; i++) {
            events.send(People.member(UUID.randomUUID(), other, 1, Sex.NAM, "SO", People.head("SO", "2020-01-01")));
        }
        for (int i = 0; i < 20; i++) {
            events.send(People.member(UUID.randomUUID(), other, 1, Sex.NU, "SO"));
        }
        Awaiting.position(one, 2);
        Awaiting.position(other, 23);
    }

    @Test
    void aProvinceIsAnsweredLikeAnAgency() {
        get("committee", "/api/v1/indicators/1.1?on=2025-12-31&agency=" + province)
                .statusCode(200)
                .body("unit", equalTo(province))
                .body("position", equalTo(25))
                .body("rollUp.agencies", equalTo(2))
                .body("rollUp.underOtherVersions", equalTo(List.of()))
                .body(LEADERS + "numerator", equalTo(1))
                .body(LEADERS + "denominator", equalTo(3))
                .body(LEADERS + "status", equalTo("MISSED"));
        get("committee", "/api/v1/values?on=2025-12-31&agency=" + province)
                .body("values.unit", everyItem(equalTo(province)))
                .body("values.find { it.code == 'H' && it.reading == 'sex:NU' }.value", equalTo(21));
        get("committee", "/api/v1/position?agency=" + province).body("position", equalTo(25));
    }

    @Test
    void whatIsCountedLaterIsInTheNextAnswer() {
        get("committee", "/api/v1/indicators/1.1?on=2025-12-31&agency=" + province);
        events.send(People.member(UUID.randomUUID(), one, 1, Sex.NU, "SO", People.head("SO", "2020-01-01")));
        Awaiting.position(one, 3);

        get("committee", "/api/v1/indicators/1.1?on=2025-12-31&agency=" + province)
                .body(LEADERS + "numerator", equalTo(2))
                .body(LEADERS + "denominator", equalTo(4));
    }

    @Test
    void whatWasKnownOnADayIsKnownOfAProvinceToo() {
        get("committee", "/api/v1/indicators/1.1?on=2025-12-31&asOf=2020-01-01&agency=" + province)
                .statusCode(200)
                .body("position", equalTo(0));
        get("committee", "/api/v1/indicators/1.1?on=2025-12-31&asOf=1&agency=" + province)
                .statusCode(400)
                .body("errors[0].code", equalTo("not-of-a-roll-up"));
    }

    @Test
    void aProvinceIsStillKnownAsItWasBeforeALaterEventInOneOfItsAgencies() {
        Instant before = Instant.now();
        events.send(People.member(UUID.randomUUID(), one, 1, Sex.NU, "SO", People.head("SO", "2020-01-01")));
        Awaiting.position(one, 3);

        for (int question = 0; question < 2; question++) {
            get("committee", "/api/v1/indicators/1.1?on=2025-12-31&asOf=" + before + "&agency=" + province)
                    .statusCode(200)
                    .body("position", equalTo(25))
                    .body(LEADERS + "numerator", equalTo(1))
                    .body(LEADERS + "denominator", equalTo(3));
            get("committee", "/api/v1/indicators/1.1?on=2025-12-31&agency=" + province)
                    .body("position", equalTo(26))
                    .body(LEADERS + "numerator", equalTo(2));
        }
    }

    @Test
    void aProvinceAsKnownEarlierIsItsAgenciesTogetherAsTheyWereKnown() {
        Map<Instant, Integer> leaders = new LinkedHashMap<>();
        leaders.put(Instant.now(), 3);
        events.send(People.division(one, "VP", "SO"));
        Awaiting.position(one, 3);
        leaders.put(Instant.now(), 3);
        UUID gone = UUID.randomUUID();
        events.send(People.member(gone, one, 1, Sex.NU, "VP", People.head("VP", "2020-01-01")));
        events.send(People.member(UUID.randomUUID(), other, 1, Sex.NU, "SO", People.head("SO", "2020-01-01")));
        Awaiting.position(one, 4);
        Awaiting.position(other, 24);
        leaders.put(Instant.now(), 5);
        events.eraseStaff(one, gone);
        Awaiting.position(one, 3);
        leaders.put(Instant.now(), 4);

        leaders.forEach((moment, all) -> {
            List<JsonPath> answers = Stream.of(province, one, other)
                    .map(agency -> get("committee", "/api/v1/values?on=2025-12-31&asOf=" + moment + "&agency=" + agency)
                            .statusCode(200)
                            .extract()
                            .jsonPath())
                    .toList();
            assertThat(headline(answers.get(0), "1.1", "denominator")).isEqualTo(all);
            assertThat(answers.get(0).getLong("position"))
                    .isEqualTo(
                            answers.get(1).getLong("position") + answers.get(2).getLong("position"));
            for (String code : List.of("1.1", "1.4", "5.2", "II.2.1b")) {
                for (String number : List.of("numerator", "denominator")) {
                    assertThat(headline(answers.get(0), code, number))
                            .as("%s of %s at %s", number, code, moment)
                            .isEqualTo(headline(answers.get(1), code, number) + headline(answers.get(2), code, number));
                }
            }
        });
    }

    /** Of the whole agency, which is the first of its units. */
    private static int headline(JsonPath values, String code, String number) {
        return values.getInt("values.find { it.code == '%s' && it.reading == 'headline' && it.unit != 'VP' }.%s"
                .formatted(code, number));
    }

    @Test
    void peopleOfAProvinceAreToldApartAsThoseOfItsAgencies() {
        get("committee", "/api/v1/indicators/1.1/breakdown?by=age&on=2025-12-31&agency=" + province)
                .statusCode(200)
                .body("position", equalTo(25))
                .body("total.numerator", equalTo(1))
                .body("cells.find { it.key == '40-49' }.denominator", equalTo(3))
                .body("cells.denominator.sum()", equalTo(3));
    }

    @Test
    void theAgenciesOfAProvinceStandBesideEachOtherByCode() {
        get("committee", "/api/v1/comparison/agencies?code=1.1&on=2025-12-31&below=" + province)
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.agency", equalTo(List.of(one, other)))
                .body("items[0].value.numerator", equalTo(1))
                .body("items[0].value.status", equalTo("ACHIEVED"))
                .body("items[1].value.numerator", equalTo(0))
                .body("items[1].value.status", equalTo("MISSED"))
                .body("items[1].position", equalTo(23));
        get("committee", "/api/v1/comparison/agencies?code=1.1&size=1&page=2&below=" + province)
                .body("items.agency", equalTo(List.of(other)));
        get("committee", "/api/v1/comparison/agencies?below=" + province)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("code"));
    }

    @Test
    void aReaderComparesWhatIsPublishedOnly() {
        get("reader", "/api/v1/comparison/agencies?code=1.1&on=2025-12-31&below=" + province)
                .body("items[1].value.disclosure", equalTo("OPEN"))
                .body("items[1].value.denominator", equalTo(2));
        get("reader", "/api/v1/comparison/agencies?code=5.2&on=2025-12-31&below=" + province)
                .statusCode(200)
                .body("items.value.disclosure", everyItem(equalTo("SUPPRESSED")))
                .body("items.value.numerator", everyItem(nullValue()));
        get("reader", "/api/v1/comparison/agencies?code=1.1&on=2025-12-30&below=" + province)
                .statusCode(403)
                .body("type", equalTo("urn:problem:published-figures-only"));
    }

    @Test
    void aReaderGetsAProvinceAtOfficialCutOffsOnly() {
        get("reader", "/api/v1/values?on=2025-12-31&agency=" + province)
                .statusCode(200)
                .body("values.find { it.code == '1.1' && it.reading == 'headline' }.numerator", equalTo(1))
                .body("values.find { it.code == '1.4' && it.reading == 'headline' }.disclosure", equalTo("SUPPRESSED"))
                .body("values.find { it.code == '1.4' && it.reading == 'headline' }.value", nullValue());
        get("reader", "/api/v1/indicators/1.4/series?agency=" + province)
                .body("readings.find { it.id == 'headline' }.values", hasSize(20));
        for (String asked : List.of("on=2025-11-30", "on=2025-12-31&unit=SO", "on=2025-12-31&asOf=2026-01-01")) {
            get("reader", "/api/v1/indicators/1.1?" + asked + "&agency=" + one)
                    .statusCode(403)
                    .body("type", equalTo("urn:problem:published-figures-only"));
        }
    }

    @Test
    void whatNeedsTheRecordsOfOneAgencyIsNotAnsweredForAProvince() {
        for (String path : List.of(
                "indicators/1.1/explanation",
                "indicators/1.1/ledger",
                "indicators/1.1/records",
                "forecast",
                "data-quality")) {
            get("committee", "/api/v1/" + path + "?agency=" + one).statusCode(200);
            get("committee", "/api/v1/" + path + "?agency=" + province)
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("agency"))
                    .body("errors[0].code", equalTo("not-of-a-roll-up"));
        }
    }

    private ValidatableResponse get(String role, String path) {
        return given().filter(new OpenApiFilter())
                .auth()
                .oauth2(Tokens.of("somebody", province, role))
                .get(path)
                .then();
    }
}
