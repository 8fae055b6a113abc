package vn.hatinh.indicators.store;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.hatinh.indicators.store.AgencyCount.Id;

/** Rows of {@code agency_count}. */
@ApplicationScoped
public class AgencyCounts implements PanacheRepositoryBase<AgencyCount, Id> {

    /** Waits until nobody else counts the agency; the row is made when the agency is new. */
    public AgencyCount lock(Id id, int planVersion) {
        getEntityManager()
                .createNativeQuery("insert into agency_count (agency, plan, plan_version) values (?1, ?2, ?3)"
                        + " on conflict do nothing")
                .setParameter(1, id.agency())
                .setParameter(2, id.plan())
                .setParameter(3, planVersion)
                .executeUpdate();
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether nothing has been counted since; asks without waiting for who is counting now. */
    boolean isAt(Id id, long revision) {
        return count("id = ?1 and revision = ?2", id, revision) == 1;
    }

    /** Keeps the agency from being counted until the transaction ends, so that what is read belongs together. */
    public Optional<AgencyCount> hold(Id id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ);
    }

    /** Agencies whose sums were computed under another definition. */
    public List<String> countedUnderAnother(String plan, int planVersion) {
        return find("id.plan = ?1 and planVersion <> ?2 order by id.agency", plan, planVersion).stream()
                .map(count -> count.id.agency())
                .toList();
    }
}
