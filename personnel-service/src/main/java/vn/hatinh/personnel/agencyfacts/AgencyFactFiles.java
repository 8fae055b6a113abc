package vn.hatinh.personnel.agencyfacts;

import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/** The facts of agencies in the database. */
@ApplicationScoped
public class AgencyFactFiles {

    private final EntityManager entityManager;

    AgencyFactFiles(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Those of these facts that exist, locked until the transaction ends. */
    public <F extends AgencyFact> AgencyFactFile<F> openForWriting(
            AgencyFactType<F> type, String agency, Collection<String> factKeys) {
        var stored = entityManager
                .createQuery(
                        "from %s where agency = :agency and factKey in :keys order by factKey"
                                .formatted(type.table().getName()),
                        type.table())
                .setParameter("agency", agency)
                .setParameter("keys", factKeys)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        return new AgencyFactFile<>(type, agency, stored);
    }

    /** Writes what is new in the file; corrections of stored rows are written by themselves. */
    public void save(AgencyFactFile<?> file) {
        file.addedRows().forEach(entityManager::persist);
    }
}
