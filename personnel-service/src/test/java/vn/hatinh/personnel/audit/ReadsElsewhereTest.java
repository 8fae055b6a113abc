package vn.hatinh.personnel.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.hatinh.contracts.EventTypes;
import vn.hatinh.contracts.Topics;
import vn.hatinh.contracts.indicators.RecordsRead;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.personnel.testing.Agencies;
import vn.hatinh.personnel.testing.Api;
import vn.hatinh.support.outbox.Outbox;
import vn.hatinh.support.outbox.OutboxEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** indicators-service shows the committee whose records stand behind a value; the event goes through the real broker. */
@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class ReadsElsewhereTest {

    private final Api api = new Api(Agencies.next());
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @Inject
    Outbox outbox;

    @Test
    void eachRecordShownIsInTheTrailWithWhoSawItWhenAndWhere() {
        tell(UUID.randomUUID().toString(), "indicator 4.1/headline", first, second);

        awaitEntries(first, 1);
        JsonPath entry = entries(first);
        assertThat(entry.getString("items[0].action")).isEqualTo("read");
        assertThat(entry.getString("items[0].who")).isEqualTo("ban-vstbpn");
        assertThat(entry.getString("items[0].address")).isEqualTo("192.0.2.10");
        assertThat(entry.getString("items[0].operation")).isEqualTo("GET /api/v1/indicators/{code}/records");
        assertThat(entry.getString("items[0].values.what")).isEqualTo("indicator 4.1/headline");
        assertThat(entry.getString("items[0].at")).isEqualTo("2026-01-15T08:00:00Z");
        assertThat(entries(second).getLong("total")).isEqualTo(1);
    }

    @Test
    void whatIsToldTwiceIsEnteredOnce() {
        String key = UUID.randomUUID().toString();
        tell(key, "indicator 1.4/headline", first);
        tell(key, "indicator 1.4/headline", first);
        tell(UUID.randomUUID().toString(), "indicator 1.4/headline", second);

        awaitEntries(second, 1);
        assertThat(entries(first).getLong("total")).isEqualTo(1);
    }

    @Test
    void aMessageThatCannotBeReadDoesNotKeepTheNextFromTheTrail() {
        tell("no-uuid", "indicator 1.4/headline", first);
        tell(UUID.randomUUID().toString(), "indicator 1.4/headline", second);

        awaitEntries(second, 1);
        assertThat(entries(first).getLong("total")).isZero();
    }

    private void tell(String key, String what, UUID... staff) {
        var reader = new RecordsRead.Reader(
                "ban-vstbpn", "subject", "192.0.2.10", "req-1", "GET /api/v1/indicators/{code}/records");
        var event = new RecordsRead(api.agency(), Instant.parse("2026-01-15T08:00:00Z"), what, reader, List.of(staff));
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(
                        new OutboxEvent(Topics.RECORD_READS, key, api.agency(), EventTypes.RECORDS_READ, what, event)));
    }

    private void awaitEntries(UUID staff, long count) {
        await().until(() -> entries(staff).getLong("total"), total -> total == count);
    }

    private JsonPath entries(UUID staff) {
        return api.get("/audit", "subjectType", "staff", "subjectKey", staff.toString());
    }
}
