package vn.hatinh.personnel.transfer;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import vn.hatinh.personnel.audit.AuditSubject;
import vn.hatinh.personnel.audit.AuditTrail;
import vn.hatinh.personnel.lock.AgencyLocks;
import vn.hatinh.personnel.staff.StaffFile;
import vn.hatinh.personnel.staff.StaffFiles;
import vn.hatinh.personnel.staff.StaffId;
import vn.hatinh.personnel.staff.StaffMember;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.problem.Text;
import vn.hatinh.support.rest.Page;
import vn.hatinh.support.rest.PageRequest;

/** Begins and decides transfers. */
@ApplicationScoped
class Transfers {

    private final StaffFiles files;
    private final Relocation relocation;
    private final AgencyLocks locks;
    private final AuditTrail trail;
    private final Caller caller;
    private final Clock clock;
    private final EntityManager entityManager;

    Transfers(
            StaffFiles files,
            Relocation relocation,
            AgencyLocks locks,
            AuditTrail trail,
            Caller caller,
            Clock clock,
            EntityManager entityManager) {
        this.files = files;
        this.relocation = relocation;
        this.locks = locks;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
        this.entityManager = entityManager;
    }

    /** The person goes at once when the caller covers both agencies, and is offered to the new one otherwise. */
    @Transactional
    TransferAnswer begin(String agency, String code, TransferRequest request) {
        if (request.to().equals(agency)) {
            throw ProblemException.of(
                    422, "same-agency", "Cơ quan mới là cơ quan hiện tại", "The new agency is the present one");
        }
        boolean atOnce = caller.covers(request.to());
        if (atOnce != (request.arrival() != null)) {
            throw arrivalUnfit(atOnce);
        }
        locks.registration(agency);
        StaffFile file = files.read(agency, code).orElseThrow(Transfers::nobody);
        Transfer transfer = new Transfer(agency, file.member().id(), request, clock.instant(), caller.name());
        refuseSecondOffer(transfer);
        entityManager.persist(transfer);
        if (atOnce) {
            accept(transfer, request.arrival());
        }
        return told(transfer, atOnce ? "transferred" : "transfer-offered");
    }

    @Transactional
    TransferAnswer accept(UUID id, Arrival arrival) {
        Transfer transfer = offered(id, true);
        accept(transfer, arrival);
        return told(transfer, "transfer-accepted");
    }

    @Transactional
    TransferAnswer decline(UUID id, TransferDecline decline) {
        Transfer transfer = offered(id, false);
        transfer.decide(TransferState.DECLINED, decline.reason(), clock.instant(), caller.name());
        return told(transfer, "transfer-declined");
    }

    /** @throws ProblemException 404, also when the caller covers neither agency */
    @Transactional
    TransferAnswer get(UUID id) {
        return entityManager
                .createQuery("from Transfer where id = :id", Transfer.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .filter(found -> caller.covers(found.agency()) || caller.covers(found.toAgency()))
                .findFirst()
                .map(found -> TransferAnswer.of(found, member(found)))
                .orElseThrow(Transfers::noTransfer);
    }

    /** Those that begin or end in the agency, newest first. */
    @Transactional
    Page<TransferAnswer> list(String agency, TransferState state, PageRequest page) {
        String from = "from Transfer t where (t.agency = :agency or t.toAgency = :agency) "
                + "and (:state is null or t.state = :state)";
        var items = entityManager.createQuery(from + " order by t.offeredAt desc, t.id", Transfer.class);
        var count = entityManager.createQuery("select count(t) " + from, Long.class);
        List.of(items, count)
                .forEach(query -> query.setParameter("agency", agency).setParameter("state", state));
        List<TransferAnswer> found =
                items.setFirstResult(page.offset()).setMaxResults(page.size()).getResultList().stream()
                        .map(transfer -> TransferAnswer.of(transfer, member(transfer)))
                        .toList();
        return new Page<>(found, page.page(), page.size(), count.getSingleResult());
    }

    static ProblemException nobody() {
        return ProblemException.of(404, "not-found", "Không có ai mang mã này", "Nobody has this code");
    }

    private static ProblemException noTransfer() {
        return ProblemException.of(404, "not-found", "Không có đề nghị chuyển này", "There is no such transfer");
    }

    private void accept(Transfer transfer, Arrival arrival) {
        relocation.move(transfer, arrival);
        transfer.decide(TransferState.ACCEPTED, null, clock.instant(), caller.name());
    }

    /**
     * An open offer, locked.
     *
     * @param byNewAgency whether only the new agency may decide this, or either
     */
    private Transfer offered(UUID id, boolean byNewAgency) {
        Transfer transfer = entityManager
                .createQuery("from Transfer where id = :id", Transfer.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .filter(found -> caller.covers(found.toAgency()) || !byNewAgency && caller.covers(found.agency()))
                .findFirst()
                .orElseThrow(Transfers::noTransfer);
        if (transfer.state() != TransferState.OFFERED) {
            throw ProblemException.of(
                    409, "already-decided", "Việc chuyển đã được quyết định", "The transfer is decided already");
        }
        return transfer;
    }

    private void refuseSecondOffer(Transfer transfer) {
        boolean offered = !entityManager
                .createQuery(
                        "from Transfer where agency = :agency and staffId = :staff and state = :state", Transfer.class)
                .setParameter("agency", transfer.agency())
                .setParameter("staff", transfer.staffId())
                .setParameter("state", TransferState.OFFERED)
                .getResultList()
                .isEmpty();
        if (offered) {
            throw ProblemException.of(
                    409, "already-offered", "Người này đang được đề nghị chuyển", "The person is offered already");
        }
    }

    private TransferAnswer told(Transfer transfer, String action) {
        TransferAnswer answer = TransferAnswer.of(transfer, member(transfer));
        trail.written(AuditSubject.staff(transfer.agency(), transfer.staffId()), action, null, answer);
        trail.written(AuditSubject.staff(transfer.toAgency(), transfer.staffId()), action, null, answer);
        return answer;
    }

    private StaffMember member(Transfer transfer) {
        return entityManager.find(StaffMember.class, new StaffId(transfer.agency(), transfer.staffId()));
    }

    private static ProblemException arrivalUnfit(boolean needed) {
        Text message = needed
                ? new Text(
                        "Phụ trách cả hai cơ quan thì phải nêu công việc mới", "Whoever covers both agencies says it")
                : new Text("Cơ quan mới nêu khi tiếp nhận", "The new agency says it when it accepts");
        return ProblemException.of(422, "arrival-unfit", "Công việc mới không phù hợp", "The arrival is not right here")
                .withErrors(List.of(new ProblemError("/arrival", needed ? "required" : "not-yours", null, message)));
    }
}
