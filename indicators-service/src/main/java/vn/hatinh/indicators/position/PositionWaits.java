package vn.hatinh.indicators.position;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;

import vn.hatinh.indicators.settings.AppSettings;
import vn.hatinh.indicators.store.AgencyCount.Id;
import vn.hatinh.indicators.store.Counted;

/**
 * Those who wait until an agency has been counted so far. They are answered by the commit that gets there, when it is one of
 * this instance, and otherwise by the next look into the database. No thread waits with them.
 */
@ApplicationScoped
public class PositionWaits {

    private static final Logger LOG = Logger.getLogger(PositionWaits.class);

    private final Positions positions;
    private final AppSettings.Position settings;
    private final Set<Wait> waits = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService looking =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "position-waits"));

    PositionWaits(Positions positions, AppSettings settings) {
        this.positions = positions;
        this.settings = settings.position();
    }

    /** @param end as {@link System#nanoTime} counts */
    private record Wait(Id agency, long reach, long end, CompletableFuture<Position> answer) {

        boolean isOver() {
            return System.nanoTime() - end >= 0;
        }
    }

    void start(@Observes StartupEvent starting) {
        long pause = settings.lookEvery().toMillis();
        looking.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        looking.shutdownNow();
    }

    /** Answers with a lower position when the time is over; empty when too many wait already. */
    Optional<Uni<Position>> until(Id agency, long reach, Duration limit) {
        if (waits.size() >= settings.mostWaiting()) {
            return Optional.empty();
        }
        Wait wait = new Wait(agency, reach, System.nanoTime() + limit.toNanos(), new CompletableFuture<>());
        // however it ends
        wait.answer().whenComplete((position, failure) -> waits.remove(wait));
        waits.add(wait);
        try {
            // what was counted before it waited calls nobody any more
            answer(agency, positions.of(agency));
        } catch (RuntimeException e) {
            wait.answer().completeExceptionally(e);
        }
        return Optional.of(
                Uni.createFrom().completionStage(wait.answer()).onCancellation().invoke(() -> wait.answer()
                        .cancel(false)));
    }

    void counted(@Observes Counted counted) {
        answer(counted.agency(), new Position(counted.agency().agency(), counted.position(), counted.asOf()));
    }

    private void look() {
        waits.stream().map(Wait::agency).distinct().forEach(agency -> {
            try {
                Position now = positions.of(agency);
                answer(agency, now);
                answer(wait -> wait.agency().equals(agency) && wait.isOver(), now);
            } catch (RuntimeException e) {
                LOG.debugf("Who waits for a position goes on waiting: %s", e.getMessage());
                waits.stream()
                        .filter(wait -> wait.agency().equals(agency) && wait.isOver())
                        .forEach(wait -> wait.answer().completeExceptionally(e));
            }
        });
    }

    private void answer(Id agency, Position now) {
        answer(wait -> wait.agency().equals(agency) && wait.reach() <= now.position(), now);
    }

    private void answer(Predicate<Wait> which, Position now) {
        waits.stream().filter(which).forEach(wait -> wait.answer().complete(now));
    }
}
