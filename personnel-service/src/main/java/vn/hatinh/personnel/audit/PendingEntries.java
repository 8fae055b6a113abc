package vn.hatinh.personnel.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Keeps a transaction's entries until just before it commits, for an agency's chain lets only one transaction at a time
 * append. An entry that cannot be written rolls everything back.
 */
@ApplicationScoped
class PendingEntries {

    private final AuditChains chains;
    private final TransactionSynchronizationRegistry transaction;
    private final EntityManager entityManager;

    PendingEntries(AuditChains chains, TransactionSynchronizationRegistry transaction, EntityManager entityManager) {
        this.chains = chains;
        this.transaction = transaction;
        this.entityManager = entityManager;
    }

    void add(AuditRecord record) {
        requireTransaction();
        OfTransaction entries = (OfTransaction) transaction.getResource(PendingEntries.class);
        if (entries == null) {
            entries = new OfTransaction();
            transaction.putResource(PendingEntries.class, entries);
            // opens the session if nobody has yet: beforeCompletion comes too late for that
            entityManager.isJoinedToTransaction();
            transaction.registerInterposedSynchronization(entries);
        }
        entries.add(record);
    }

    void requireTransaction() {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("Audit entries belong to a transaction: there is none active here");
        }
    }

    /** Sorted by agency, so that two transactions with several agencies do not wait for each other. */
    private final class OfTransaction implements Synchronization {

        private final SortedMap<String, List<AuditRecord>> byAgency = new TreeMap<>();

        private void add(AuditRecord record) {
            byAgency.computeIfAbsent(record.subject().agency(), agency -> new ArrayList<>())
                    .add(record);
        }

        @Override
        public void beforeCompletion() {
            // Hibernate's turn would come later: no row must be waited for while the whole agency waits for its chain
            entityManager.flush();
            byAgency.forEach((agency, records) -> chains.append(agency, AuditChains.MAIN, records));
        }

        @Override
        public void afterCompletion(int status) {
            // the entries share the transaction's fate
        }
    }
}
