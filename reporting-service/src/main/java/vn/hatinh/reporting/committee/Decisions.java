package vn.hatinh.reporting.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Singleton;

import io.quarkus.hibernate.orm.panache.PanacheQuery;

import vn.hatinh.reporting.record.RecordPages;
import vn.hatinh.reporting.record.RecordStore;
import vn.hatinh.reporting.record.Recorded;
import vn.hatinh.reporting.record.StoredRecord;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.rest.Page;
import vn.hatinh.support.rest.PageRequest;

/** Decisions of the committee; in the caller's transaction. */
@Singleton
class Decisions extends CommitteeEntries<Decision, StoredDecision> {

    Decisions(RecordStore store, CommitteeLock lock) {
        super(StoredDecision.class, store, lock);
    }

    /** Latest first. */
    Page<Recorded<Decision>> list(String agency, PageRequest page) {
        PanacheQuery<StoredDecision> query = StoredDecision.find("agency = ?1 order by decidedOn desc, id", agency);
        return RecordPages.of(query, page).map(StoredDecision::recorded);
    }

    @Override
    StoredDecision empty() {
        return new StoredDecision();
    }

    @Override
    void check(String agency, UUID self, Decision decision) {
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
