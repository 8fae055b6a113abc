package vn.hatinh.reporting.changes;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;

/** Keeps the log of changes within its bounds. */
@ApplicationScoped
class ChangeTrimming {

    private final ChangeLog log;
    private final ChangeSettings settings;

    ChangeTrimming(ChangeLog log, ChangeSettings settings) {
        this.log = log;
        this.settings = settings;
    }

    @Scheduled(every = "{changes.trim-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void trim() {
        log.trim(Instant.now().minus(settings.keep()), settings.keepAtMost());
    }
}
