package vn.hatinh.personnel.lock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;

/**
 * Locks of an agency that end with the transaction. Each call waits for its turn. Whoever needs several takes them in
 * the order in which they stand here, and all of them before the first row lock; so nobody waits in a circle.
 */
@ApplicationScoped
public class AgencyLocks {

    // First half of each lock's number; no other lock of this database uses them.
    private static final int IMPORTS = 0x1B0B;
    private static final int STRUCTURE = 0x1B0C;
    private static final int REGISTRATION = 0x1B0D;

    private final EntityManager entityManager;

    AgencyLocks(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** One import of an agency at a time: the next one compares with what the one before has written. */
    public void imports(String agency) {
        acquire("pg_advisory_xact_lock", IMPORTS, agency);
    }

    /** For a change of staff: the units against which it was checked stay as they are. */
    public void structureShared(String agency) {
        acquire("pg_advisory_xact_lock_shared", STRUCTURE, agency);
    }

    /** For a change of units: the staff against which it was checked stays as it is. */
    public void structureExclusive(String agency) {
        acquire("pg_advisory_xact_lock", STRUCTURE, agency);
    }

    /** For new people: a code that is free stays free until it is taken. */
    public void registration(String agency) {
        acquire("pg_advisory_xact_lock", REGISTRATION, agency);
    }

    private void acquire(String function, int lock, String agency) {
        entityManager
                .createNativeQuery("select 1 from %s(:lock, hashtext(:agency))".formatted(function))
                .setParameter("lock", lock)
                .setParameter("agency", agency)
                // what the transaction has changed so far is not checked yet and must not be written for this
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
    }
}
