package vn.hatinh.indicators.intake;

import java.sql.SQLException;
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
import vn.hatinh.indicators.support.Awaiting;
import vn.hatinh.indicators.support.Events;
import vn.hatinh.indicators.support.People;
import vn.hatinh.localstack.testing.StackResource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** A person is erased: the sums go on as a de-identified record under another key, and nothing is left under the old one. */
@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "indicators"))
class ErasureTest {

    private static final long UNITS = 2;
    /** Versions of the people who come last; more than all others together. */
    private static final long LAST = 1_000;

    @Inject
    Events events;

    @Inject
    DataSource database;

    private final String agency = "E" + UUID.randomUUID().toString().substring(0, 8);
    private final UUID woman = UUID.randomUUID();
    private final UUID successor = UUID.randomUUID();
    private long versionsOfTheLast;
    private long knownOfUnits;

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
        long known = awaitPosition(UNITS + 3);

        events.send(record(successor, 4));
        events.eraseStaff(agency, woman);
        awaitPosition(UNITS + 4);

        assertThat(leaders(Map.of("asOf", known)).get("numerator")).isEqualTo(1);
        assertThat(leaders(Map.of("asOf", knownOfUnits)).get("denominator")).isEqualTo(0);
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
        knownOfUnits = awaitPosition(UNITS);
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

    /**
     * Waits until everything that was sent is counted, also what does not move the position or moves it back: somebody who
     * leads nobody is sent behind it.
     *
     * @param position without those who were sent last
     * @return the position with them
     */
    private long awaitPosition(long position) {
        events.send(People.member(UUID.randomUUID(), agency, LAST, Sex.NU, "VP"));
        versionsOfTheLast += LAST;
        Awaiting.position(agency, position + versionsOfTheLast);
        return position + versionsOfTheLast;
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
