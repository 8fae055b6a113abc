package vn.hatinh.personnel.personaldata;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;

import vn.hatinh.support.rest.Page;
import vn.hatinh.support.rest.PageRequest;

@ApplicationScoped
class RequestRepository implements PanacheRepositoryBase<PersonalDataRequest, UUID> {

    private static final String OVERDUE = """
             and (state = 'RECEIVED' and acknowledgeBy < :today
                  or state in ('RECEIVED', 'ACKNOWLEDGED') and dueOn < :today)
            """;

    Optional<PersonalDataRequest> find(String agency, UUID id) {
        return find("agency = ?1 and id = ?2", agency, id).firstResultOptional();
    }

    /** So that two officers do not decide at the same time. */
    Optional<PersonalDataRequest> lock(String agency, UUID id) {
        return find("agency = ?1 and id = ?2", agency, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<PersonalDataRequest> ofPerson(String agency, UUID staffId) {
        return list("agency = ?1 and staffId = ?2", agency, staffId);
    }

    /**
     * @param state null: any
     * @param overdueOn null: whether overdue or not
     */
    Page<PersonalDataRequest> page(String agency, RequestState state, LocalDate overdueOn, PageRequest page) {
        String query = "agency = :agency";
        Parameters parameters = Parameters.with("agency", agency);
        if (state != null) {
            query += " and state = :state";
            parameters.and("state", state);
        }
        if (overdueOn != null) {
            query += OVERDUE;
            parameters.and("today", overdueOn);
        }
        PanacheQuery<PersonalDataRequest> found =
                find(query + " order by receivedOn desc, id", parameters).page(page.page() - 1, page.size());
        return new Page<>(found.list(), page.page(), page.size(), found.count());
    }
}
