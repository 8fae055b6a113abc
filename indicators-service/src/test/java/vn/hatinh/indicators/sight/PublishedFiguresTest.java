package vn.hatinh.indicators.sight;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.contracts.personnel.StaffChanged;
import vn.hatinh.indicators.support.Awaiting;
import vn.hatinh.indicators.support.Events;
import vn.hatinh.indicators.support.People;
import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.localstack.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** A province of two agencies of fourteen women each, five of whom speak a language in each: too few to be shown by themselves. */
@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "indicators"))
class PublishedFiguresTest {

    private static final int WOMEN = 14;
    private static final String SPEAKING = "values.find { it.code == '5.2' && it.reading == 'headline' }.";

    @Inject
    Events events;

    private final String province = "S" + UUID.randomUUID().toString().substring(0, 8);
    private final String one = province + ".1";
    private final String other = province + ".2";
    private final List<UUID> women =
            IntStream.range(0, WOMEN).mapToObj(i -> UUID.randomUUID()).toList();

    @BeforeEach
    void givenTwoAgencies() {
        for (String agency : List.of(one, other)) {
            events.send(People.agencyUnit(agency, "SO"));
            for (int i = 0; i < WOMEN; i++) {
                events.send(woman(women.get(i), agency, 1, i < 5));
            }
            Awaiting.position(agency, 1 + WOMEN);
        }
    }

    @Test
    void whatAReaderSeesOfAProvinceFollowsItsAgencies() {
        for (int question = 0; question < 2; question++) {
            values(province)
                    .body(SPEAKING + "disclosure", equalTo("ROUNDED"))
                    .body(SPEAKING + "value", equalTo(40))
                    .body(SPEAKING + "numerator", nullValue());
        }
        for (int i = 5; i < 10; i++) {
            events.send(woman(women.get(i), one, 2, true));
        }
        Awaiting.position(one, 1 + WOMEN + 5);

        values(province).body(SPEAKING + "value", equalTo(60));
        get("/api/v1/indicators/5.2?on=2025-12-31&agency=" + province)
                .body("readings.find { it.id == 'headline' }.values[0].value", equalTo(60));
        get("/api/v1/indicators/5.2/series?agency=" + province)
                .body(
                        "readings.find { it.id == 'headline' }.values.find { it.period == '2025-12-31' }.value",
                        equalTo(60));
    }

    @Test
    void whatIsTooSmallByItselfIsNotShownBesideTheProvinceEither() {
        values(province).body(SPEAKING + "value", equalTo(40));
        values(one).body(SPEAKING + "disclosure", equalTo("SUPPRESSED")).body(SPEAKING + "value", nullValue());
        get("/api/v1/comparison/agencies?code=5.2&on=2025-12-31&below=" + province)
                .body("items.value.disclosure", equalTo(List.of("SUPPRESSED", "SUPPRESSED")));
    }

    private ValidatableResponse values(String agency) {
        return get("/api/v1/values?on=2025-12-31&period=2025&agency=" + agency);
    }

    private ValidatableResponse get(String path) {
        return given().filter(new OpenApiFilter())
                .auth()
                .oauth2(Tokens.of("somebody", province, "reader"))
                .get(path)
                .then()
                .statusCode(200);
    }

    private static StaffChanged woman(UUID id, String agency, long version, boolean speaking) {
        return speaking
                ? People.speaker(id, agency, version, Sex.NU, "SO")
                : People.member(id, agency, version, Sex.NU, "SO");
    }
}
