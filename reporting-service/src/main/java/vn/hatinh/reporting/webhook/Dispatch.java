package vn.hatinh.reporting.webhook;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;

/**
 * Plans and sends while the service runs; several instances share the work through the database. What an instance was
 * sending when it died is sent again: a receiver gets everything at least once.
 */
@ApplicationScoped
public class Dispatch {

    private static final Logger LOG = Logger.getLogger(Dispatch.class);

    private final DeliveryPlanner planner;
    private final DeliveryQueue queue;
    private final WebhookClient client;
    private final WebhookSettings settings;
    private final Backoff backoff;
    private final SecureRandom random = new SecureRandom();
    private final ScheduledExecutorService workers;

    Dispatch(DeliveryPlanner planner, DeliveryQueue queue, WebhookClient client, WebhookSettings settings) {
        this.planner = planner;
        this.queue = queue;
        this.client = client;
        this.settings = settings;
        this.backoff = new Backoff(settings.retry().first(), settings.retry().longest());
        this.workers = Executors.newScheduledThreadPool(settings.atOnce(), task -> new Thread(task, "webhooks"));
    }

    void start(@Observes StartupEvent starting) {
        if (settings.key().isEmpty()) {
            return;
        }
        long pause = settings.lookEvery().toMillis();
        workers.scheduleWithFixedDelay(() -> whileThereIs(planner::planSome), pause, pause, TimeUnit.MILLISECONDS);
        for (int i = 1; i < settings.atOnce(); i++) {
            workers.scheduleWithFixedDelay(() -> whileThereIs(this::sendOne), pause, pause, TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        workers.shutdownNow();
        workers.awaitTermination(1, TimeUnit.SECONDS);
    }

    @Scheduled(every = "1h", delayed = "1m")
    void expire() {
        queue.removeEndedBefore(Instant.now().minus(settings.keep()));
    }

    /** Something that can be done until nothing is left of it. */
    @FunctionalInterface
    private interface Step {
        boolean happened() throws InterruptedException;
    }

    private void whileThereIs(Step step) {
        try {
            while (!workers.isShutdown() && step.happened()) {
                LOG.trace("there may be more");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            if (!workers.isShutdown()) {
                LOG.warnf("Webhooks are tried again: %s", e.getMessage());
            }
        }
    }

    private boolean sendOne() throws InterruptedException {
        // twice the timeout: whoever still has it then is gone
        Optional<Leased> due = queue.lease(settings.timeout().multipliedBy(2));
        if (due.isPresent()) {
            Outcome outcome = client.send(due.get());
            queue.note(due.get(), outcome);
            end(due.get(), outcome);
        }
        return due.isPresent();
    }

    private void end(Leased sent, Outcome outcome) {
        WebhookSettings.Retry retry = settings.retry();
        if (outcome.isSuccess()) {
            queue.delivered(sent);
        } else if (outcome.isGone()) {
            queue.givenUp(sent, 1, "Bên nhận trả lời 410 / The receiver answered 410 Gone");
        } else if (sent.attempt() >= retry.attempts()) {
            queue.givenUp(
                    sent,
                    retry.disableAfter(),
                    ("%d lần gửi liên tiếp thất bại, lần cuối: %s / %d deliveries in a row failed, the last with: %s")
                            .formatted(retry.disableAfter(), outcome.asText(), retry.disableAfter(), outcome.asText()));
        } else {
            Duration pause = backoff.after(sent.attempt(), random);
            queue.later(sent, pause);
        }
    }
}
