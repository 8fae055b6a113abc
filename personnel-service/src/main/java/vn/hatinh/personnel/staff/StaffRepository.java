package vn.hatinh.personnel.staff;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
public class StaffRepository implements PanacheRepositoryBase<StaffMember, StaffId> {

    private static final String BY_CODE = "agency = ?1 and code = ?2 and removed = false";
    private static final String BY_CODES = "agency = ?1 and code in ?2 and removed = false order by code";

    /** In the order of their codes, so that two transactions that lock several people do not wait for each other. */
    List<StaffMember> lockByCodes(String agency, Collection<String> codes) {
        return byCodes(agency, codes).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    List<StaffMember> listByCodes(String agency, Collection<String> codes) {
        return byCodes(agency, codes).list();
    }

    /** One by itself, for "in" is translated to SQL anew each time. */
    private PanacheQuery<StaffMember> byCodes(String agency, Collection<String> codes) {
        return codes.size() == 1 ? find(BY_CODE, agency, codes.iterator().next()) : find(BY_CODES, agency, codes);
    }

    List<StaffMember> listByIds(String agency, Collection<UUID> ids) {
        return list("agency = ?1 and id in ?2 and removed = false", agency, ids);
    }

    List<StaffMember> listOfPerson(UUID id) {
        return list("id = ?1 and removed = false order by agency", id);
    }

    Optional<StaffMember> findByCode(String agency, String code) {
        return find(BY_CODE, agency, code).firstResultOptional();
    }

    List<StaffMember> listElsewhere(String agency, UUID id) {
        return list("id = ?1 and agency <> ?2 and removed = false order by agency", id, agency);
    }

    /** Codes of those with an assignment to, or a leadership post in, one of these units at any time. */
    Set<String> codesOfUnits(String agency, Collection<String> units) {
        return find("""
                        select s.code from StaffMember s where s.agency = ?1 and (
                            s.id in (select a.staffId from StoredAssignment a where a.agency = ?1 and a.fact.unit in ?2)
                            or s.id in (select p.staffId from StoredLeadershipPost p
                                        where p.agency = ?1 and p.fact.unit in ?2))
                        """, agency, units).project(String.class).stream().collect(Collectors.toSet());
    }
}
