package vn.hatinh.reporting.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheQuery;

import vn.hatinh.reporting.record.Author;
import vn.hatinh.reporting.record.RecordStore;
import vn.hatinh.reporting.record.Recorded;
import vn.hatinh.reporting.record.StoredRecord;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.rest.Page;
import vn.hatinh.support.rest.PageRequest;

/** Decisions of the committee; in the caller's transaction. */
@ApplicationScoped
class Decisions {

    private final RecordStore store;
    private final CommitteeLock lock;

    Decisions(RecordStore store, CommitteeLock lock) {
        this.store = store;
        this.lock = lock;
    }

    /** Latest first. */
    Page<Recorded<Decision>> list(String agency, PageRequest page) {
        PanacheQuery<StoredDecision> query = StoredDecision.find("agency = ?1 order by decidedOn desc, id", agency);
        return new Page<>(
                query.page(page.page() - 1, page.size()).stream()
                        .map(StoredDecision::recorded)
                        .toList(),
                page.page(),
                page.size(),
                query.count());
    }

    Recorded<Decision> get(String agency, String id) {
        return store.get(StoredDecision.class, agency, id).recorded();
    }

    /**
     * @throws ProblemException 422 when it breaks rules
     */
    Recorded<Decision> add(String agency, Decision decision, Author author) {
        lock.take(agency);
        check(agency, null, decision);
        return store.add(new StoredDecision(), agency, decision, author);
    }

    /**
     * @throws ProblemException 404, 412, 428, or 422 when it breaks rules
     */
    Recorded<Decision> replace(String agency, String id, String ifMatch, Decision decision, Author author) {
        lock.take(agency);
        StoredDecision row = store.getToChange(StoredDecision.class, agency, id, ifMatch);
        check(agency, row.id, decision);
        return store.replace(row, decision, author);
    }

    /**
     * @throws ProblemException 404, 412 or 428
     */
    void remove(String agency, String id, String ifMatch) {
        store.remove(store.getToChange(StoredDecision.class, agency, id, ifMatch));
    }

    private static void check(String agency, UUID self, Decision decision) {
        List<ProblemError> errors = new ArrayList<>();
        boolean taken =
                StoredDecision.<StoredDecision>list("agency = ?1 and number = ?2", agency, decision.number()).stream()
                        .anyMatch(other -> !other.id.equals(self));
        if (taken) {
            errors.add(CommitteeProblems.error(
                    "/number", "taken", decision.number(), "Số này đã được dùng", "The number is taken"));
        }
        UUID meeting = decision.meeting();
        if (meeting != null && StoredMeeting.findById(new StoredRecord.Key(agency, meeting)) == null) {
            errors.add(CommitteeProblems.error(
                    "/meeting", "unknown-meeting", meeting, "Không có cuộc họp này", "There is no such meeting"));
        }
        if (!errors.isEmpty()) {
            throw CommitteeProblems.rules(errors);
        }
    }
}
