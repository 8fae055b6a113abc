package vn.hatinh.personnel.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Removes what was kept long enough. The database's own function does it, and leaves the chain whole. */
@ApplicationScoped
public class AuditRetention {

    private static final Logger LOG = Logger.getLogger(AuditRetention.class);

    private final EntityManager entityManager;
    private final AuditTrail trail;
    private final AuditConfig config;
    private final Clock clock;

    AuditRetention(EntityManager entityManager, AuditTrail trail, AuditConfig config, Clock clock) {
        this.entityManager = entityManager;
        this.trail = trail;
        this.config = config;
        this.clock = clock;
    }

    /** Agency by agency, each in its own transaction. */
    @Scheduled(cron = "{app.audit.expiry-cron}", concurrentExecution = ConcurrentExecution.SKIP)
    void expire() {
        OffsetDateTime before = OffsetDateTime.now(clock).minus(config.kept());
        for (String agency : QuarkusTransaction.requiringNew().call(this::agencies)) {
            QuarkusTransaction.requiringNew().run(() -> expire(agency, before));
        }
    }

    private List<String> agencies() {
        return entityManager
                .createNativeQuery("select distinct agency from audit_head order by agency", String.class)
                .getResultList();
    }

    void expire(String agency, OffsetDateTime before) {
        Number removed = (Number) entityManager
                .createNativeQuery("select audit_expire(:agency, :before)")
                .setParameter("agency", agency)
                .setParameter("before", before)
                .getSingleResult();
        if (removed.longValue() > 0) {
            LOG.infof("Audit trail of %s: %d entries were kept long enough", agency, removed.longValue());
            trail.written(
                    new AuditSubject(agency, "audit", AuditChains.MAIN),
                    "expired",
                    null,
                    Map.of("before", before, "entries", removed));
        }
    }
}
