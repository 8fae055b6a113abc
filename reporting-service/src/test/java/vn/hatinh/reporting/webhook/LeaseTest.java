package vn.hatinh.reporting.webhook;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Two deliveries wait for one receiver. */
@QuarkusTest
class LeaseTest extends WebhookTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration LONGER = Duration.ofMinutes(2);
    private static final String WAITING = "select count(*) from pg_locks where locktype = 'advisory' and not granted";
    private static final String LEASED =
            "select count(*) from webhook_delivery where agency = '%s' and leased_until > current_timestamp";
    private static final String EXPIRE =
            "update webhook_delivery set leased_until = current_timestamp - interval '1 second' where agency = '%s' returning 1";

    @Inject
    DeliveryQueue queue;

    @Inject
    DataSource database;

    @Test
    void whoLooksForWorkWhileAnotherIsTakingSomeWaitsAndFindsTheReceiverBusy() throws SQLException {
        String webhook = subscribe("COMMITTEE", "").getString("id");
        put(webhook, ", \"active\": false");
        ping(webhook);
        ping(webhook);

        CompletableFuture<?> second = QuarkusTransaction.requiringNew().call(() -> {
            // from here on the instance's own workers wait, too
            queue.lease(LONG);
            put(webhook, "");
            assertThat(leaseOfThisAgency(LONG)).isPresent();
            CompletableFuture<?> other = CompletableFuture.runAsync(() -> leaseOfThisAgency(LONG));
            await().until(() -> other.isDone() || number(WAITING) > 0);
            return other;
        });
        second.join();

        assertThat(number(LEASED.formatted(agency))).isEqualTo(1);
    }

    @Test
    void whoHadItTooLongDoesNotEndWhatAnotherIsSending() {
        String webhook = subscribe("COMMITTEE", "").getString("id");
        put(webhook, ", \"active\": false");
        ping(webhook);

        QuarkusTransaction.requiringNew().call(() -> {
            queue.lease(LONG);
            put(webhook, "");
            Leased late = leaseOfThisAgency(LONG).orElseThrow();
            number(EXPIRE.formatted(agency));
            Leased other = leaseOfThisAgency(LONGER).orElseThrow();

            queue.delivered(late);
            queue.later(late, LONG);
            queue.givenUp(late, 1, "late");
            assertThat(number(LEASED.formatted(agency))).isEqualTo(1);

            queue.delivered(other);
            assertThat(number(LEASED.formatted(agency))).isZero();
            return null;
        });
    }

    /** Of other agencies something may be left to do. */
    private Optional<Leased> leaseOfThisAgency(Duration time) {
        Optional<Leased> found = queue.lease(time);
        while (found.isPresent() && !found.get().agency().equals(agency)) {
            found = queue.lease(time);
        }
        return found;
    }

    private void ping(String webhook) {
        committee().post(WEBHOOKS + "/" + webhook + "/ping").then().statusCode(202);
    }

    private void put(String webhook, String more) {
        committee()
                .header("If-Match", "*")
                .body(content(receiver.url(), "COMMITTEE", more))
                .put(WEBHOOKS + "/" + webhook)
                .then()
                .statusCode(200);
    }

    private int number(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }
}
