package vn.hatinh.indicators.plans;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.hatinh.contracts.Topics;
import vn.hatinh.contracts.indicators.IndicatorSeriesChanged;
import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.indicators.support.Awaiting;
import vn.hatinh.indicators.support.People;
import vn.hatinh.indicators.support.Topic;
import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.Tokens;
import vn.hatinh.support.events.EventJson;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** An agency that closes its years on 30 November from 2025 on; a woman was appointed on the tenth of that December. */
@QuarkusTest
class CutOffActivationTest extends PlanDecisions {

    private static final Map<String, Object> NOVEMBER = Map.of("since", 2025, "halfYear", "--05-31", "year", "--11-30");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @BeforeEach
    void givenAWomanAppointedInDecember() {
        events.send(People.member(UUID.randomUUID(), agency, 1, Sex.NU, "SO", People.head("SO", "2025-12-10")));
        Awaiting.position(agency, 4);
    }

    @Test
    void anActivationSetsTheDaysOnWhichYearsAreClosed() {
        begun("2025", 1).body(begun("2026") + ".denominator", equalTo(0));
        post("/api/v1/plans/" + PLAN_662 + "/activations/preview?period=2025,2026", closing(NOVEMBER))
                .statusCode(200)
                .body(previewed("2025") + ".before.denominator", equalTo(1))
                .body(previewed("2025") + ".after.denominator", equalTo(0));
        begun("2025", 1);

        activate(PLAN_662, closing(NOVEMBER))
                .statusCode(201)
                .body("cutOffs[0].since", equalTo(2025))
                .body("cutOffs[0].year", equalTo("--11-30"));
        awaitAll(1);

        begun("2025", 0);
        begun("2026", 1);
        get("/api/v1/indicators/1.1/series?reading=b&agency=" + agency)
                .statusCode(200)
                .body("readings[0].values.find { it.period == '2024' }.cutOff", equalTo("2024-12-31"))
                .body("readings[0].values.find { it.period == '2025' }.cutOff", equalTo("2025-11-30"))
                .body("readings[0].values.find { it.period == '2026-H1' }.cutOff", equalTo("2026-05-31"));
        get("/api/v1/indicators/1.1?on=2025-12-09&agency=" + agency)
                .body("readings.find { it.id == 'headline' }.values[0].denominator", equalTo(2));
        get("/api/v1/indicators/1.1/explanation?reading=b&period=2026&agency=" + agency)
                .statusCode(200)
                .body("value.numerator", equalTo(1));
        get("/api/v1/forecast?agency=" + agency)
                .statusCode(200)
                .body("indicators.find { it.code == '1.1' }.values.period", hasItem("2029-11-30"));

        activate(PLAN_662, Map.of("version", version(), "agency", agency, "reason", "as the file has it"))
                .statusCode(201);
        awaitAll(2);
        begun("2025", 1);
    }

    @Test
    void whatIsPublishedSaysWhichPeriodItsCutOffEnds() {
        activate(PLAN_662, closing(NOVEMBER)).statusCode(201);
        awaitAll(1);

        await().untilAsserted(() -> {
            IndicatorSeriesChanged leaders = published("1.1/headline/SO");
            assertThat(leaders.points()).anySatisfy(point -> {
                assertThat(point.period()).isEqualTo("2025-11-30");
                assertThat(point.officialPeriod()).isEqualTo("2025");
                assertThat(point.from()).isEqualTo("2025-01-01");
            });
            assertThat(leaders.points()).anySatisfy(point -> {
                assertThat(point.period()).isEqualTo("2026-05-31");
                assertThat(point.officialPeriod()).isEqualTo("2026-H1");
                assertThat(point.from()).isEqualTo("2025-12-01");
            });
            assertThat(leaders.points())
                    .filteredOn(point -> point.cutOff().getYear() < 2025)
                    .isNotEmpty()
                    .allSatisfy(point -> assertThat(point.officialPeriod()).isNull());
        });
        reader("2025-11-30").statusCode(200);
        reader("2025-12-31").statusCode(403).body("errors[0].message.en", containsString("2025-05-31, 2025-11-30"));
    }

    @Test
    void daysThatAreNoCutOffAreRefused() {
        refused(Map.of("since", 2025, "halfYear", "--05-31", "year", "--09-30"))
                .body("errors[0].pointer", equalTo("/cutOffs/0"))
                .body("errors[0].message.en", containsString("--10-01 to --12-31"))
                .body("errors[0].message.vi", containsString("một ngày từ --10-01 đến --12-31"));
        refused(Map.of("since", 2025, "halfYear", "--02-29", "year", "--11-30"))
                .body("errors.pointer", contains("/cutOffs/0"));
        refused(Map.of("since", 2031, "halfYear", "--05-31", "year", "--11-30"))
                .body("errors[0].pointer", equalTo("/cutOffs"))
                .body("errors[0].message.vi", containsString("không thuộc năm nào của kế hoạch"))
                .body("errors[0].message.en", containsString("are for no year of the plan"));
        refused(Map.of("since", 2025, "halfYear", "31/05", "year", "--11-30"))
                .body("errors[0].pointer", equalTo("/cutOffs/0/halfYear"));
        refused(NOVEMBER, NOVEMBER)
                .body("errors[0].message.vi", containsString("2025 sau 2025"))
                .body("errors[0].message.en", containsString("2025 after 2025"));
    }

    @SafeVarargs
    private ValidatableResponse refused(Map<String, Object>... rules) {
        return activate(PLAN_662, closing(rules)).statusCode(400);
    }

    @SafeVarargs
    private Map<String, Object> closing(Map<String, Object>... rules) {
        return Map.of("version", version(), "agency", agency, "cutOffs", List.of(rules), "reason", "Công văn 7/SNgV");
    }

    /** How many posts began in the period. */
    private ValidatableResponse begun(String period, int posts) {
        return get("/api/v1/values?period=2025,2026&agency=" + agency)
                .statusCode(200)
                .body(begun(period) + ".denominator", equalTo(posts));
    }

    private static String begun(String period) {
        return "values.find { it.code == '1.1' && it.reading == 'b' && it.period == '" + period + "' }";
    }

    private static String previewed(String period) {
        return "values.find { it.code == '1.1' && it.reading == 'b' && it.after.period == '" + period + "' }";
    }

    private IndicatorSeriesChanged published(String series) {
        return Topic.read(broker, Topics.INDICATOR_VALUES).stream()
                .filter(record -> record.key().equals(agency + "/" + PLAN_662 + "/" + series))
                .reduce((earlier, later) -> later)
                .map(record -> EventJson.read(
                        new String(record.value(), StandardCharsets.UTF_8), IndicatorSeriesChanged.class))
                .orElseThrow(() -> new AssertionError(series + " is not published yet"));
    }

    private ValidatableResponse reader(String day) {
        return given().filter(new OpenApiFilter())
                .auth()
                .oauth2(Tokens.of("somebody", agency, "reader"))
                .get("/api/v1/indicators/1.1?on=" + day + "&agency=" + agency)
                .then();
    }
}
