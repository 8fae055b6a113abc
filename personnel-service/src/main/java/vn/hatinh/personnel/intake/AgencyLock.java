package vn.hatinh.personnel.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Lets one import of an agency run at a time: the next one compares with what the one before has written. */
@ApplicationScoped
class AgencyLock {

    /** First half of the lock's number; no other lock of this database uses it. */
    private static final int IMPORTS = 0x1B0B;

    private final EntityManager entityManager;

    AgencyLock(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Waits for its turn; the lock ends with the transaction. */
    void acquire(String agency) {
        entityManager
                .createNativeQuery("select 1 from pg_advisory_xact_lock(:imports, hashtext(:agency))")
                .setParameter("imports", IMPORTS)
                .setParameter("agency", agency)
                .getSingleResult();
    }
}
