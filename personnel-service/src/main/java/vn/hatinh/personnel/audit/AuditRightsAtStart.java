package vn.hatinh.personnel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.quarkus.runtime.StartupEvent;

/** Refuses to start as a role that could change the trail. */
@ApplicationScoped
class AuditRightsAtStart {

    static final String MAY_CHANGE = """
            select has_table_privilege('audit_entry', 'update, delete, truncate')
                or has_table_privilege('audit_payload', 'update, delete, truncate')
            """;

    private final EntityManager entityManager;

    AuditRightsAtStart(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Transactional
    void check(@Observes StartupEvent start) {
        if ((Boolean) entityManager.createNativeQuery(MAY_CHANGE).getSingleResult()) {
            throw new IllegalStateException("The role of quarkus.datasource.username may change the audit trail. "
                    + "Give the service a role of its own, and the tables' owner to quarkus.flyway.username");
        }
    }
}
