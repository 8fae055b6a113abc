package vn.hatinh.indicators.access;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

import vn.hatinh.contracts.Topics;
import vn.hatinh.contracts.indicators.RecordsRead;
import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.indicators.support.Awaiting;
import vn.hatinh.indicators.support.Events;
import vn.hatinh.indicators.support.People;
import vn.hatinh.indicators.support.Topic;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.localstack.testing.Tokens;
import vn.hatinh.support.events.EventJson;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A woman leads, another does not: whoever is shown their records is told of on the way to the audit trail. */
@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "indicators"))
class RecordReadsTest {

    @Inject
    Events events;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    private final String agency = "X" + UUID.randomUUID().toString().substring(0, 8);
    private final UUID leader = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @BeforeEach
    void givenAnAgency() {
        events.send(People.agencyUnit(agency, "SO"));
        Awaiting.position(agency, 1);
        events.send(People.member(leader, agency, 1, Sex.NU, "SO", People.head("SO", "2020-01-01")));
        events.send(People.member(other, agency, 1, Sex.NU, "SO"));
        Awaiting.position(agency, 3);
    }

    @Test
    void whoListsTheRecordsBehindAValueIsToldOfWithAllOfThem() {
        as("committee").get("/api/v1/indicators/1.1/records").then().statusCode(200);

        RecordsRead told = told();
        assertThat(told.staff()).containsExactlyInAnyOrder(leader, other);
        assertThat(told.what()).isEqualTo("indicator 1.1/headline");
        assertThat(told.reader().name()).isEqualTo("someone");
        assertThat(told.reader().operation()).isEqualTo("GET /api/v1/indicators/{code}/records");
        assertThat(told.reader().address()).isEqualTo("127.0.0.1");
    }

    @Test
    void onlyTheRecordsOfThePageThatIsShownAreTold() {
        as("committee")
                .queryParam("size", 1)
                .get("/api/v1/indicators/1.1/records")
                .then()
                .statusCode(200);

        assertThat(told().staff()).hasSize(1);
    }

    @Test
    void theRecordThatMovedAValueIsTold() {
        as("committee").get("/api/v1/indicators/1.1/ledger").then().statusCode(200);

        assertThat(told().staff()).containsExactly(leader);
    }

    @Test
    void whoAsksWhatAChangeOfARecordWouldDoIsToldOf() {
        as("committee")
                .contentType(ContentType.JSON)
                .body("{\"on\": \"2026-12-31\", \"changes\": [{\"kind\": \"RETIRE\", \"staff\": \"" + other
                        + "\", \"on\": \"2026-06-30\"}]}")
                .post("/api/v1/what-if")
                .then()
                .statusCode(200);

        assertThat(told().staff()).containsExactly(other);
        assertThat(told().what()).isEqualTo("what-if");
    }

    @Test
    void whoListsWhoseRecordsLackSomethingIsToldOf() {
        as("hr-officer")
                .get("/api/v1/data-quality/women-never-assessed/records")
                .then()
                .statusCode(200);

        assertThat(told().staff()).containsExactlyInAnyOrder(leader, other);
        assertThat(told().what()).isEqualTo("quality women-never-assessed");
    }

    @Test
    void whoIsToldNothingOfAPersonIsNotToldOf() {
        as("director").get("/api/v1/indicators/1.1/ledger").then().statusCode(200);
        as("committee").get("/api/v1/indicators/1.1/records").then().statusCode(200);

        assertThat(told().reader().operation()).contains("records");
    }

    private RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of("someone", agency, role)).queryParam("agency", agency);
    }

    /** The one event about this agency; that it may come twice is nothing to its readers. */
    private RecordsRead told() {
        List<RecordsRead> told = await().until(this::allTold, all -> !all.isEmpty());
        assertThat(told).hasSize(1);
        return told.get(0);
    }

    private List<RecordsRead> allTold() {
        return Topic.read(broker, Topics.RECORD_READS).stream()
                .map(message -> EventJson.read(new String(message.value(), UTF_8), RecordsRead.class))
                .filter(read -> read.agency().equals(agency))
                .distinct()
                .toList();
    }
}
