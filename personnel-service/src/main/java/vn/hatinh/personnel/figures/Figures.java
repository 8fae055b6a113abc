package vn.hatinh.personnel.figures;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.hatinh.personnel.agencyfacts.AgencyFact;
import vn.hatinh.personnel.agencyfacts.AgencyFactFile;
import vn.hatinh.personnel.agencyfacts.AgencyFactFiles;
import vn.hatinh.personnel.agencyfacts.StoredAgencyFact;
import vn.hatinh.personnel.audit.AuditSubject;
import vn.hatinh.personnel.audit.AuditTrail;
import vn.hatinh.personnel.lock.AgencyLocks;
import vn.hatinh.support.outbox.Outbox;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.rest.IfMatch;

/** Writes facts of agencies one by one: the rules first, then the fact, its event and the audit trail together. */
@ApplicationScoped
class Figures {

    private final AgencyFactFiles files;
    private final AgencyLocks locks;
    private final Outbox outbox;
    private final AuditTrail trail;
    private final EntityManager entityManager;

    Figures(AgencyFactFiles files, AgencyLocks locks, Outbox outbox, AuditTrail trail, EntityManager entityManager) {
        this.files = files;
        this.locks = locks;
        this.outbox = outbox;
        this.trail = trail;
        this.entityManager = entityManager;
    }

    /** @throws ProblemException 404 */
    @Transactional
    <F extends AgencyFact> Figure<F> get(FigureKind<F> kind, String agency, String factKey) {
        return files.read(kind.type(), agency, factKey).map(Figure::of).orElseThrow(Figures::notFound);
    }

    /** @throws ProblemException 409 when the fact is there already, 422 when a rule forbids it */
    @Transactional
    <F extends AgencyFact> Figure<F> create(FigureKind<F> kind, String agency, F fact) {
        FigureRules.check(kind, fact);
        locks.registration(agency);
        AgencyFactFile<F> file = open(kind, agency, fact.factKey());
        if (file.find(fact.factKey()).isPresent()) {
            throw ProblemException.of(409, "already-there", "Số liệu này đã có", "This fact is there already")
                    .withDetail(
                            "%s đã có; hãy sửa bằng PUT".formatted(fact.factKey()),
                            "%s is there; correct it with PUT".formatted(fact.factKey()));
        }
        file.put(fact);
        return save(kind, agency, file, "recorded", null, fact);
    }

    /** @throws ProblemException 404, 428 and 412 as {@link IfMatch#check} says, 422 when a rule forbids the new one */
    @Transactional
    <F extends AgencyFact> Figure<F> correct(
            FigureKind<F> kind, String agency, String factKey, String ifMatch, F fact) {
        if (!fact.factKey().equals(factKey)) {
            throw ProblemException.of(
                    422, "key-differs", "Khóa trong nội dung khác đường dẫn", "The key in the body is not the path's");
        }
        FigureRules.check(kind, fact);
        AgencyFactFile<F> file = open(kind, agency, factKey);
        StoredAgencyFact<F> stored = file.find(factKey).orElseThrow(Figures::notFound);
        IfMatch.check(ifMatch, stored.revision());
        F before = stored.fact();
        file.put(fact);
        return before.equals(fact) ? Figure.of(stored) : save(kind, agency, file, "corrected", before, fact);
    }

    /** @throws ProblemException 404, 428 and 412 as {@link IfMatch#check} says */
    @Transactional
    <F extends AgencyFact> void remove(
            FigureKind<F> kind, String agency, String factKey, String ifMatch, String reason) {
        AgencyFactFile<F> file = open(kind, agency, factKey);
        StoredAgencyFact<F> stored = file.find(factKey).orElseThrow(Figures::notFound);
        IfMatch.check(ifMatch, stored.revision());
        file.remove(factKey);
        outbox.appendAll(file.events());
        trail.written(subject(kind, agency, stored.fact()), "removed: " + reason, stored.fact(), null);
    }

    private <F extends AgencyFact> AgencyFactFile<F> open(FigureKind<F> kind, String agency, String factKey) {
        return files.openForWriting(kind.type(), agency, List.of(factKey));
    }

    private <F extends AgencyFact> Figure<F> save(
            FigureKind<F> kind, String agency, AgencyFactFile<F> file, String action, F before, F after) {
        files.save(file);
        entityManager.flush();
        outbox.appendAll(file.events());
        trail.written(subject(kind, agency, after), action, before, after);
        return Figure.of(file.find(after.factKey()).orElseThrow());
    }

    private static AuditSubject subject(FigureKind<?> kind, String agency, AgencyFact fact) {
        return new AuditSubject(agency, kind.path(), fact.factKey());
    }

    private static ProblemException notFound() {
        return ProblemException.of(404, "not-found", "Không có số liệu này", "There is no such fact");
    }
}
