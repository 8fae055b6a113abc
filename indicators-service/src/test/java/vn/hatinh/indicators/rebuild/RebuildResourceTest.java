package vn.hatinh.indicators.rebuild;

import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.hatinh.contracts.Topics;
import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.indicators.support.Events;
import vn.hatinh.indicators.support.People;
import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.StackResource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Given events that are being counted, whoever operates the service sees how far it is. */
@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "indicators"))
class RebuildResourceTest {

    @Inject
    Events events;

    private final String agency = "T" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void whenAllIsCountedNothingIsBehind() {
        events.send(People.agencyUnit(agency, "SO"));
        events.send(People.member(UUID.randomUUID(), agency, 1, Sex.NU, "SO"));

        await().until(() -> look().getBoolean("complete"));
        JsonPath progress = look();
        assertThat(progress.getLong("behind")).isZero();
        assertThat(progress.getLong("records")).isGreaterThanOrEqualTo(2);
        assertThat(progress.getString("group")).isEqualTo("indicators-service");
        assertThat(progress.getList("partitions.findAll { it.topic == '" + Topics.STAFF + "' }"))
                .hasSize(Topics.PARTITIONS);
        assertThat(progress.getLong("partitions.committed.sum()")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void whatIsBehindIsAMetric() {
        await().untilAsserted(() -> assertThat(given().get("/q/metrics").asString())
                .containsPattern("intake_behind\\{.*topic=\"personnel.staff.v1\".*} 0.0"));
    }

    private static JsonPath look() {
        return given().filter(new OpenApiFilter())
                .get("/api/v1/rebuild")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
