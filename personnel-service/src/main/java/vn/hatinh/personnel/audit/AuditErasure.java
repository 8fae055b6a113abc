package vn.hatinh.personnel.audit;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Takes the values about a person out of the trail; that somebody did something with the record stays. */
@ApplicationScoped
public class AuditErasure {

    private final EntityManager entityManager;

    AuditErasure(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** To be called when the person's record is gone: the database refuses it before. */
    @Transactional(TxType.MANDATORY)
    public void ofPerson(String agency, UUID staffId) {
        entityManager
                .createNativeQuery("select audit_erase_person(:agency, :staffId)")
                .setParameter("agency", agency)
                .setParameter("staffId", staffId)
                .getSingleResult();
    }
}
