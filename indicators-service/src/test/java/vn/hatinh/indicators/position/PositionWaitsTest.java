package vn.hatinh.indicators.position;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.Uni;

import vn.hatinh.indicators.settings.AppSettings;
import vn.hatinh.indicators.store.AgencyCount.Id;
import vn.hatinh.indicators.store.Counted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Given room for one who waits. */
class PositionWaitsTest {

    private static final Id AGENCY = new Id("H27.13", "662-KH-SNgV");
    private static final Position NOTHING = new Position("H27.13", 0, null);
    private static final Duration LONG = Duration.ofMinutes(5);

    private final Stored positions = new Stored();
    private final PositionWaits waits = new PositionWaits(
            positions,
            new SmallRyeConfigBuilder()
                    .addDiscoveredConverters()
                    .withMapping(AppSettings.class)
                    .withDefaultValue("app.catalogues", "any")
                    .withDefaultValue("app.active-plans", "any")
                    .withDefaultValue("app.position.most-waiting", "1")
                    .withDefaultValue("app.position.look-every", "1ms")
                    .build()
                    .getConfigMapping(AppSettings.class));

    @AfterEach
    void stop() {
        waits.stop(new ShutdownEvent());
    }

    @Test
    void whoComesWhenTooManyWaitDoesNotWait() {
        CompletableFuture<Position> first = waiting(LONG);
        assertThat(waits.until(AGENCY, 3, LONG)).isEmpty();

        waits.counted(new Counted(AGENCY, 3, Instant.EPOCH));

        assertThat(first.join()).isEqualTo(new Position("H27.13", 3, Instant.EPOCH));
        assertThereIsRoom();
    }

    @Test
    void whoDoesNotWaitAnyLongerLeavesRoom() {
        waiting(LONG).cancel(false);

        assertThereIsRoom();
    }

    @Test
    void whoCannotBeToldWhereItStandsDoesNotWait() {
        positions.away = true;

        assertThatThrownBy(waiting(LONG)::join).hasRootCauseMessage("away");

        positions.away = false;
        assertThereIsRoom();
    }

    @Test
    void whileTheDatabaseIsAwayNobodyWaitsLongerThanWanted() {
        CompletableFuture<Position> first = waiting(Duration.ofMillis(10));
        positions.away = true;
        waits.start(new StartupEvent());

        assertThatThrownBy(first::join).hasRootCauseMessage("away");

        positions.away = false;
        assertThereIsRoom();
    }

    private CompletableFuture<Position> waiting(Duration limit) {
        return waits.until(AGENCY, 3, limit).orElseThrow().subscribeAsCompletionStage();
    }

    private void assertThereIsRoom() {
        Optional<Uni<Position>> next = waits.until(AGENCY, 3, LONG);
        assertThat(next).isPresent();
    }

    /** Positions of a database that may be away. */
    private static final class Stored extends Positions {

        private volatile boolean away;

        Stored() {
            super(null, null);
        }

        @Override
        Position of(Id asked) {
            if (away) {
                throw new IllegalStateException("away");
            }
            return NOTHING;
        }
    }
}
