package vn.hatinh.personnel.intake;

import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Does for imports what has to be done again and again. */
@ApplicationScoped
class ImportClockwork {

    private static final Logger LOG = Logger.getLogger(ImportClockwork.class);

    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "import-clockwork"));
    private final ImportsUnderWay underWay;
    private final ImportCare care;
    private final Staging staging;

    ImportClockwork(ImportsUnderWay underWay, ImportCare care, Staging staging) {
        this.underWay = underWay;
        this.care = care;
        this.staging = staging;
    }

    @FunctionalInterface
    private interface Work {
        void run() throws SQLException;
    }

    void start(@Observes StartupEvent event) {
        clock.execute(tolerant(staging::clearAbandoned));
        clock.scheduleWithFixedDelay(tolerant(underWay::giveSignsOfLife), 1, 1, TimeUnit.SECONDS);
        clock.scheduleWithFixedDelay(tolerant(this::endLost), 0, 5, TimeUnit.SECONDS);
        clock.scheduleWithFixedDelay(tolerant(care::forgetOldResults), 1, 60, TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent event) {
        clock.shutdownNow();
    }

    private void endLost() throws SQLException {
        int lost = care.endLost();
        if (lost > 0) {
            LOG.warnf("%d imports had broken off", lost);
        }
    }

    /** The database may be away for a while; a task that throws would never run again. */
    private static Runnable tolerant(Work work) {
        return () -> {
            try {
                work.run();
            } catch (SQLException | RuntimeException e) {
                LOG.warnf("Imports are not looked after: %s", e.getMessage());
            }
        };
    }
}
