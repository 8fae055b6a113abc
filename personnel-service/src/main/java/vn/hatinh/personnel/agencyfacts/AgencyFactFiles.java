package vn.hatinh.personnel.agencyfacts;

import java.util.Collection;
import java.util.Optional;

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

    /** Those of these facts that exist or were removed, locked until the transaction ends. */
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

    /** The fact of that key, unless it was removed. */
    public <F extends AgencyFact> Optional<StoredAgencyFact<F>> read(
            AgencyFactType<F> type, String agency, String factKey) {
        return Optional.<StoredAgencyFact<F>>ofNullable(
                        entityManager.find(type.table(), new AgencyFactId(agency, factKey)))
                .filter(row -> !row.isRemoved());
    }

    /** Writes what is new in the file; corrections of stored rows are written by themselves. */
    public void save(AgencyFactFile<?> file) {
        file.addedRows().forEach(entityManager::persist);
    }
}
