package vn.hatinh.personnel.audit;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.hatinh.contracts.indicators.RecordsRead;
import vn.hatinh.support.access.RequestOrigin;

/** Enters what other services showed of staff records, once for each record however often it is told. */
@ApplicationScoped
class ReadsElsewhere {

    private final AuditTrail trail;
    private final EntityManager entityManager;

    ReadsElsewhere(AuditTrail trail, EntityManager entityManager) {
        this.trail = trail;
        this.entityManager = entityManager;
    }

    @Transactional
    void enter(UUID id, RecordsRead told) {
        if (isNew(id)) {
            RecordsRead.Reader reader = told.reader();
            var origin = new RequestOrigin(
                    reader.name(), reader.subject(), reader.address(), reader.requestId(), reader.operation());
            told.staff()
                    .forEach(staff -> trail.readElsewhere(
                            origin, told.at(), AuditSubject.staff(told.agency(), staff), told.what()));
        }
    }

    private boolean isNew(UUID id) {
        return entityManager
                        .createNativeQuery("insert into told_read (id) values (?1) on conflict do nothing")
                        .setParameter(1, id)
                        .executeUpdate()
                > 0;
    }
}
