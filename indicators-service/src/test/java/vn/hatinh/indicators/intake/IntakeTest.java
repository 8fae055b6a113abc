package vn.hatinh.indicators.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.contracts.EventTypes;
import vn.hatinh.contracts.Topics;
import vn.hatinh.contracts.indicators.IndicatorSeriesChanged;
import vn.hatinh.contracts.personnel.AgencyFactChanged;
import vn.hatinh.contracts.personnel.AnonymousCountKind;
import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.indicators.support.Awaiting;
import vn.hatinh.indicators.support.Events;
import vn.hatinh.indicators.support.People;
import vn.hatinh.indicators.support.Topic;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.support.events.EventJson;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Events come in through Kafka, figures go out over REST and Kafka. */
@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "indicators"))
class IntakeTest {

    private static final String LEADERS_2025 =
            "values.find { it.code == '1.1' && it.reading == 'headline' && it.unit == '%s' }.%s";

    @Inject
    Events events;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    private final String agency = "T" + UUID.randomUUID().toString().substring(0, 8);
    private final UUID woman = UUID.randomUUID();
    private final UUID man = UUID.randomUUID();

    @Test
    void countsEachEventAsItComes() {
        givenTwoHeads();

        assertLeaders("SO", 1, 2);
        assertLeaders("VP", 1, 1);

        events.send(People.member(woman, agency, 2, Sex.NU, "VP"));
        Awaiting.position(agency, 5);

        assertLeaders("SO", 0, 1);
        assertLeaders("VP", 0, 0);
    }

    @Test
    void ignoresWhatItHasCountedAndWhatIsOlder() {
        givenTwoHeads();

        events.send(People.member(woman, agency, 3, Sex.NU, "VP", People.head("VP", "2024-01-01")));
        events.send(People.member(woman, agency, 3, Sex.NU, "VP", People.head("VP", "2024-01-01")));
        events.send(People.member(woman, agency, 2, Sex.NU, "VP"));
        events.send(People.member(man, agency, 2, Sex.NAM, "LS", People.head("LS", "2020-01-01")));
        Awaiting.position(agency, 7);

        assertLeaders("SO", 1, 2);
    }

    @Test
    void anErasedRecordCountsNoLonger() {
        givenTwoHeads();

        events.eraseStaff(agency, man);
        Awaiting.position(agency, 3);

        assertLeaders("SO", 1, 1);
    }

    @Test
    void putsAsideWhatItCannotReadAndGoesOn() {
        String key = UUID.randomUUID().toString();
        events.send(Topics.STAFF, key, agency, EventTypes.STAFF_UPDATED, "{\"version\": 1, \"record\": 7}");
        events.send(Topics.STAFF, key, "T-other", EventTypes.STAFF_UPDATED, "not JSON");

        givenTwoHeads();

        assertLeaders("SO", 1, 2);
        // the second lies on another partition, and what is read again is put aside again
        await().untilAsserted(() -> assertThat(deadLetters(key))
                .extracting(letter ->
                        new String(letter.headers().lastHeader("dlq-reason").value()))
                .anyMatch(reason -> reason.contains("StaffChanged") && reason.contains("/record"))
                .anyMatch(reason -> reason.contains("not JSON")));
    }

    @Test
    void publishesTheSeriesThatMovedAndNoOther() {
        givenTwoHeads();
        events.send(People.division(agency, "LS", "SO"));
        awaitCounted(5);

        events.send(People.member(woman, agency, 2, Sex.NU, "VP"));
        Awaiting.position(agency, 6);
        awaitCounted(6);

        List<IndicatorSeriesChanged> moved = seriesOf("1.1/headline/VP");
        IndicatorSeriesChanged last = moved.get(moved.size() - 1);
        assertThat(last.position()).isEqualTo(6);
        assertThat(last.points())
                .hasSize(20)
                .allMatch(point -> point.denominator().signum() == 0);
        assertThat(seriesOf("1.1/headline/LS")).isNotEmpty().allMatch(series -> series.position() < 6);
    }

    @Test
    void aFactOfTheAgencyIsCounted() {
        givenTwoHeads();
        events.send(AgencyFactChanged.of(
                agency,
                "anonymous-count/2024/BAO_LUC_GIA_DINH",
                1,
                new AgencyFactChanged.AnonymousCount(2024, AnonymousCountKind.BAO_LUC_GIA_DINH, 2)));
        Awaiting.position(agency, 5);

        String status = given().queryParam("agency", agency)
                .queryParam("period", "2024")
                .get("/api/v1/indicators/3.2")
                .path("readings.find { it.id == 'headline' }.values[0].status");
        assertThat(status).isEqualTo("MISSED");
    }

    private void givenTwoHeads() {
        events.send(People.agencyUnit(agency, "SO"));
        events.send(People.division(agency, "VP", "SO"));
        events.send(People.member(woman, agency, 1, Sex.NU, "VP", People.head("VP", "2020-01-01")));
        events.send(People.member(man, agency, 1, Sex.NAM, "LS", People.head("LS", "2020-01-01")));
        Awaiting.position(agency, 4);
        awaitCounted(4);
    }

    private void assertLeaders(String unit, int women, int all) {
        var values = given().queryParam("agency", agency)
                .queryParam("on", "2025-12-31")
                .get("/api/v1/values")
                .then()
                .statusCode(200)
                .extract();
        assertThat(values.<Integer>path(LEADERS_2025.formatted(unit, "numerator")))
                .isEqualTo(women);
        assertThat(values.<Integer>path(LEADERS_2025.formatted(unit, "denominator")))
                .isEqualTo(all);
    }

    private void awaitCounted(int position) {
        await().until(() -> Topic.read(broker, Topics.INDICATOR_VALUES).stream()
                .filter(record -> record.key().equals(agency))
                .anyMatch(record -> new String(record.value()).contains("\"position\":" + position)));
    }

    private List<IndicatorSeriesChanged> seriesOf(String codeReadingUnit) {
        String key = agency + "/662-KH-SNgV/" + codeReadingUnit;
        return Topic.read(broker, Topics.INDICATOR_VALUES).stream()
                .filter(record -> record.key().equals(key))
                .map(record -> EventJson.read(
                        new String(record.value(), StandardCharsets.UTF_8), IndicatorSeriesChanged.class))
                .toList();
    }

    private List<ConsumerRecord<String, byte[]>> deadLetters(String key) {
        return Topic.read(broker, Topics.deadLetter(Topics.STAFF)).stream()
                .filter(record -> record.key().equals(key))
                .toList();
    }
}
