package vn.hatinh.personnel.agency;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import vn.hatinh.personnel.audit.AuditSubject;
import vn.hatinh.personnel.audit.AuditTrail;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.problem.Text;
import vn.hatinh.support.rest.IfMatch;

/** Finds and names agencies. */
@ApplicationScoped
class Agencies {

    private final EntityManager entityManager;
    private final AuditTrail trail;
    private final Caller caller;

    Agencies(EntityManager entityManager, AuditTrail trail, Caller caller) {
        this.entityManager = entityManager;
        this.trail = trail;
        this.caller = caller;
    }

    /** Those that the caller covers, by code. */
    @Transactional
    List<AgencyAnswer> list(LocalDate day) {
        return entityManager
                .createQuery("select distinct a from Agency a left join fetch a.names order by a.code", Agency.class)
                .getResultList()
                .stream()
                .filter(agency -> caller.covers(agency.code()))
                .map(agency -> AgencyAnswer.of(agency, day))
                .toList();
    }

    /** @throws ProblemException 404 */
    @Transactional
    AgencyAnswer get(String code, LocalDate day) {
        Agency agency = entityManager.find(Agency.class, code);
        if (agency == null) {
            throw ProblemException.of(404, "not-found", "Không có cơ quan mang mã này", "No agency has this code");
        }
        return AgencyAnswer.of(agency, day);
    }

    /**
     * Says what an agency is called; one that is not here yet is registered.
     *
     * @throws ProblemException 428 and 412 for an agency that is here, as {@link IfMatch#check} says; 422 when two names
     *     hold on one day
     */
    @Transactional
    AgencyAnswer name(String code, String ifMatch, AgencyForm form, LocalDate day) {
        List<AgencyName> names = form.history();
        check(names);
        Agency agency = entityManager.find(Agency.class, code, LockModeType.PESSIMISTIC_WRITE);
        List<AgencyName> before = List.of();
        if (agency == null) {
            agency = new Agency(code);
            agency.rename(names);
            entityManager.persist(agency);
        } else {
            IfMatch.check(ifMatch, agency.revision());
            before = agency.names();
            agency.rename(names);
        }
        trail.written(new AuditSubject(code, "agency", code), "named", before, names);
        return AgencyAnswer.of(agency, day);
    }

    private static void check(List<AgencyName> names) {
        for (int later = 0; later < names.size(); later++) {
            AgencyName name = names.get(later);
            if (name.to() != null && name.to().isBefore(name.from())) {
                throw wrong(
                        "ends-before-begin", later, new Text("Kết thúc trước khi bắt đầu", "Ends before it begins"));
            }
            if (names.subList(0, later).stream().anyMatch(name::overlaps)) {
                throw wrong("overlap", later, new Text("Hai tên cùng lúc", "Two names at once"));
            }
        }
    }

    private static ProblemException wrong(String code, int name, Text message) {
        return ProblemException.of(422, code, "Tên không hợp lệ", "The names are not right")
                .withErrors(List.of(new ProblemError("/names/%d/from".formatted(name), code, null, message)));
    }
}
