package vn.hatinh.indicators.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import vn.hatinh.indicators.settings.AppSettings;

/** Keeps an eye on what is in force, and does the work that it brings, beside everything else. */
@ApplicationScoped
class RecountLoop {

    private static final Logger LOG = Logger.getLogger(RecountLoop.class);
    private static final int STOP_LIMIT_SECONDS = 5;

    private final InForce inForce;
    private final RecountSteps steps;
    private final Clock clock;
    private final long pauseMillis;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread created = new Thread(work, "recount");
        created.setDaemon(true);
        return created;
    });
    private volatile boolean running = true;

    RecountLoop(InForce inForce, RecountSteps steps, Clock clock, AppSettings settings) {
        this.inForce = inForce;
        this.steps = steps;
        this.clock = clock;
        this.pauseMillis = settings.recount().pollInterval().toMillis();
    }

    void start(@Observes StartupEvent started) {
        thread.scheduleWithFixedDelay(this::work, 0, pauseMillis, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        running = false;
        thread.shutdown();
        thread.awaitTermination(STOP_LIMIT_SECONDS, TimeUnit.SECONDS);
    }

    private void work() {
        try {
            inForce.look(LocalDate.now(clock));
            while (running && (steps.recount() || steps.clear())) {
                // the next page
            }
        } catch (RuntimeException e) {
            if (running) {
                LOG.warnf(e, "Recounting tries again");
            }
        }
    }
}
