package vn.hatinh.reporting.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Lets one transaction at a time change the committee of an agency: its rules look at several rows. */
@ApplicationScoped
class CommitteeLock {

    private static final String LOCK =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended('committee/' || ?1, 0))) as held";

    private final EntityManager entityManager;

    CommitteeLock(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Waits for the others; holds until the end of the transaction. */
    void take(String agency) {
        entityManager.createNativeQuery(LOCK).setParameter(1, agency).getSingleResult();
    }
}
