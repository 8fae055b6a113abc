package vn.hatinh.indicators.intake;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.contracts.personnel.StaffChanged;
import vn.hatinh.indicators.support.Events;
import vn.hatinh.indicators.support.People;
import vn.hatinh.localstack.testing.StackResource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A person is erased: the sums go on as a de-identified record under another key, and nothing is left under the old one. */
@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "indicators"))
class ErasureTest {

    private static final long UNITS = 2;

    @Inject
    Events events;

    @Inject
    DataSource database;

    private final String agency = "E" + UUID.randomUUID().toString().substring(0, 8);
    private final UUID woman = UUID.randomUUID();
    private final UUID successor = UUID.randomUUID();

    @Test
    void theSumsStayAndThePositionGrowsByOne() {
        givenUnits();
        events.send(record(woman, 3));
        awaitPosition(UNITS + 3);
        Map<?, ?> before = leaders();

        events.send(record(successor, 4));
        events.eraseStaff(agency, woman);
        awaitPosition(UNITS + 4);

        assertThat(leaders()).isEqualTo(before);
    }

    @Test
    void nothingIsLeftOfTheRecord() {
        givenUnits();
        events.send(record(woman, 1));
        awaitPosition(UNITS + 1);
        assertThat(rows("select 1 from ledger_entry where record_key = ?", woman))
                .as("the ledger tells of the record")
                .isPositive();

        events.eraseStaff(agency, woman);
        awaitPosition(UNITS);

        assertThat(rows("select 1 from counted_record where record_key = ?", woman))
                .isZero();
        assertThat(rows("select 1 from ledger_entry where record_key = ?", woman))
                .isZero();
        assertThat(rows("select 1 from erased_record where record_key = ?", woman))
                .isOne();
    }

    @Test
    void anOldEventThatComesLateDoesNotBringTheRecordBack() {
        givenUnits();
        events.send(record(woman, 1));
        events.eraseStaff(agency, woman);

        events.send(record(woman, 2));
        events.eraseStaff(agency, woman);
        events.send(record(successor, 3));
        awaitPosition(UNITS + 3);

        assertThat(rows("select 1 from counted_record where record_key = ?", woman))
                .isZero();
        assertThat(leaders().get("denominator")).isEqualTo(1);
    }

    @Test
    void whatWasKnownBeforeTheErasureIsStillKnown() {
        givenUnits();
        events.send(record(woman, 3));
        awaitPosition(UNITS + 3);

        events.send(record(successor, 4));
        events.eraseStaff(agency, woman);
        awaitPosition(UNITS + 4);

        assertThat(leaders(Map.of("asOf", UNITS + 3)).get("numerator")).isEqualTo(1);
        assertThat(leaders(Map.of("asOf", UNITS)).get("denominator")).isEqualTo(0);
    }

    /** What the topic may still hold when it is read from the beginning, in every order in which it may come. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"12NX", "12XN", "1X2N", "X12N", "XN12", "NX12", "N1X2", "X1N2", "2XN", "XN"})
    void aRebuildFromTheTopicGivesTheSameSumsInWhateverOrder(String order) {
        givenUnits();

        deliveries(order).forEach(Runnable::run);
        awaitPosition(UNITS + 3);

        assertThat(leaders().get("numerator")).isEqualTo(1);
        assertThat(leaders().get("denominator")).isEqualTo(1);
        assertThat(rows("select 1 from counted_record where record_key = ?", woman))
                .isZero();
    }

    private List<Runnable> deliveries(String order) {
        List<Runnable> deliveries = new ArrayList<>();
        order.chars()
                .forEach(step -> deliveries.add(
                        switch (step) {
                            case '1' -> () -> events.send(record(woman, 1));
                            case '2' -> () -> events.send(record(woman, 2));
                            case 'N' -> () -> events.send(record(successor, 3));
                            default -> () -> events.eraseStaff(agency, woman);
                        }));
        return deliveries;
    }

    private StaffChanged record(UUID id, long version) {
        return People.member(id, agency, version, Sex.NU, "VP", People.head("VP", "2020-01-01"));
    }

    private void givenUnits() {
        events.send(People.agencyUnit(agency, "SO"));
        events.send(People.division(agency, "VP", "SO"));
        awaitPosition(UNITS);
    }

    /** Numerator and denominator of women among heads. */
    private Map<String, Object> leaders() {
        return leaders(Map.of());
    }

    private Map<String, Object> leaders(Map<String, Object> parameters) {
        return given().queryParam("agency", agency)
                .queryParams(parameters)
                .queryParam("on", "2025-12-31")
                .get("/api/v1/values")
                .then()
                .statusCode(200)
                .extract()
                .path("values.find { it.code == '1.1' && it.reading == 'headline' && it.unit == 'SO' }");
    }

    /** For long enough, and no other afterwards: an event on its way would move it again. */
    private void awaitPosition(long position) {
        await().during(Duration.ofMillis(500)).atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        given().queryParam("agency", agency)
                                .get("/api/v1/position")
                                .jsonPath()
                                .getLong("position"))
                .isEqualTo(position));
    }

    private int rows(String query, UUID staffId) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select count(*) from (" + query + ") as found")) {
            statement.setString(1, Events.staffKey(agency, staffId));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
