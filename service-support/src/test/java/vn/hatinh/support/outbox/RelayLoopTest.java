package vn.hatinh.support.outbox;

import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The relay against a real database and a broker that does what the test wants. */
class RelayLoopTest {

    private final OutboxDatabase database = new OutboxDatabase("relay");
    private final List<RelayLoop> relays = new ArrayList<>();
    private final List<String> received = new CopyOnWriteArrayList<>();

    @AfterEach
    void stopRelays() throws InterruptedException {
        for (RelayLoop relay : relays) {
            relay.stop();
        }
    }

    @Test
    void rowsThatWaitedBeforeTheStartAndRowsThatComeLaterAreSentInOrder() {
        database.append("a", 1);
        start(this::receive);
        await().until(() -> received.size() == 1);
        database.append("a", 2);
        database.append("b", 1);
        await().until(() -> database.waiting() == 0);
        assertThat(received).containsExactly("a1", "a2", "b1");
    }

    @Test
    void afterAFailureEverythingUnacknowledgedIsSentAgain() {
        var attempts = new AtomicInteger();
        database.append("a", 1);
        database.append("a", 2);
        database.append("a", 3);
        start(row -> {
            receive(row);
            return attempts.incrementAndGet() == 2
                    ? CompletableFuture.failedFuture(new IllegalStateException("the broker is away"))
                    : CompletableFuture.completedFuture(null);
        });
        await().until(() -> database.waiting() == 0);
        assertThat(received).containsExactly("a1", "a2", "a3", "a1", "a2", "a3");
    }

    @Test
    void aRowStaysUntilTheBrokerHasIt() {
        var acknowledgement = new CompletableFuture<Void>();
        database.append("a", 1);
        start(row -> {
            receive(row);
            return acknowledgement;
        });
        await().until(() -> received.size() == 1);
        assertThat(database.waiting()).isEqualTo(1);
        acknowledgement.complete(null);
        await().until(() -> database.waiting() == 0);
    }

    @Test
    void aRowThatIsCommittedLateIsNotLostThoughLaterRowsWentBefore() throws Exception {
        try (Connection slow = database.open()) {
            slow.setAutoCommit(false);
            database.append(slow, "slow", 1);
            start(this::receive);
            database.append("quick", 1);
            await().until(() -> received.contains("quick1"));
            slow.commit();
        }
        await().until(() -> database.waiting() == 0);
        assertThat(received).containsExactly("quick1", "slow1");
    }

    @Test
    void ofTwoRelaysOneIsActiveAndTheOtherTakesOver() throws InterruptedException {
        RelayLoop first = start(row -> receive("first", row));
        database.append("a", 1);
        await().until(() -> database.waiting() == 0);
        start(row -> receive("second", row));
        database.append("a", 2);
        await().until(() -> database.waiting() == 0);
        first.stop();
        database.append("a", 3);
        await().until(() -> database.waiting() == 0);
        assertThat(received).containsExactly("first a1", "first a2", "second a3");
    }

    @Test
    void stopsInTimeThoughTheBrokerIsSilent() throws InterruptedException {
        database.append("a", 1);
        RelayLoop relay = start(row -> {
            receive(row);
            return new CompletableFuture<>();
        });
        await().until(() -> received.size() == 1);
        long begin = System.nanoTime();
        relay.stop();
        // the broker itself would be waited for three times as long
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
        assertThat(database.waiting()).isEqualTo(1);
    }

    @Test
    void aRelayIsToldOfRowsAndDoesNotWaitUntilItLooks() {
        var signal = new RelaySignal();
        start(this::receive, signal, Duration.ofHours(1));
        database.append("a", 1);
        signal.committed();
        await().until(() -> database.waiting() == 0);
        database.append("a", 2);
        signal.committed();
        await().until(() -> database.waiting() == 0);
        assertThat(received).containsExactly("a1", "a2");
    }

    private RelayLoop start(EventSender broker) {
        return start(broker, new RelaySignal(), Duration.ofMillis(200));
    }

    private RelayLoop start(EventSender broker, RelaySignal signal, Duration pollInterval) {
        var relay = new RelayLoop(database::open, broker, signal, new QuickRelay(pollInterval));
        relays.add(relay);
        relay.start();
        return relay;
    }

    private CompletableFuture<Void> receive(OutboxRow row) {
        received.add(row.key() + row.data());
        return CompletableFuture.completedFuture(null);
    }

    private CompletableFuture<Void> receive(String relay, OutboxRow row) {
        received.add(relay + " " + row.key() + row.data());
        return CompletableFuture.completedFuture(null);
    }

    private record QuickRelay(Duration pollInterval) implements OutboxRelayConfig {

        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        public int batchSize() {
            return 100;
        }

        @Override
        public Duration retryInterval() {
            return Duration.ofMillis(50);
        }
    }
}
