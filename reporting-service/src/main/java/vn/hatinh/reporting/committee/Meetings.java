package vn.hatinh.reporting.committee;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheQuery;

import vn.hatinh.reporting.record.Author;
import vn.hatinh.reporting.record.RecordStore;
import vn.hatinh.reporting.record.Recorded;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.rest.Page;
import vn.hatinh.support.rest.PageRequest;

/** Meetings of the committee; in the caller's transaction. */
@ApplicationScoped
class Meetings {

    private final RecordStore store;
    private final CommitteeLock lock;

    Meetings(RecordStore store, CommitteeLock lock) {
        this.store = store;
        this.lock = lock;
    }

    /** Latest first. */
    Page<Recorded<Meeting>> list(String agency, PageRequest page) {
        PanacheQuery<StoredMeeting> query = StoredMeeting.find("agency = ?1 order by heldOn desc, id", agency);
        return new Page<>(
                query.page(page.page() - 1, page.size()).stream()
                        .map(StoredMeeting::recorded)
                        .toList(),
                page.page(),
                page.size(),
                query.count());
    }

    Recorded<Meeting> get(String agency, String id) {
        return store.get(StoredMeeting.class, agency, id).recorded();
    }

    /**
     * @throws ProblemException 422 when somebody attended who was no member that day
     */
    Recorded<Meeting> add(String agency, Meeting meeting, Author author) {
        lock.take(agency);
        check(agency, meeting);
        return store.add(new StoredMeeting(), agency, meeting, author);
    }

    /**
     * @throws ProblemException 404, 412, 428, or 422 when somebody attended who was no member that day
     */
    Recorded<Meeting> replace(String agency, String id, String ifMatch, Meeting meeting, Author author) {
        lock.take(agency);
        StoredMeeting row = store.getToChange(StoredMeeting.class, agency, id, ifMatch);
        check(agency, meeting);
        return store.replace(row, meeting, author);
    }

    /**
     * @throws ProblemException 404, 412, 428, or 409 when a decision names the meeting
     */
    void remove(String agency, String id, String ifMatch) {
        lock.take(agency);
        StoredMeeting row = store.getToChange(StoredMeeting.class, agency, id, ifMatch);
        if (StoredDecision.count("agency = ?1 and meeting = ?2", agency, row.id) > 0) {
            throw CommitteeProblems.inUse(
                    "Có quyết định của cuộc họp này", "Decisions name the meeting that took them");
        }
        store.remove(row);
    }

    private static void check(String agency, Meeting meeting) {
        Map<UUID, StoredMember> members = StoredMember.<StoredMember>list("agency", agency).stream()
                .collect(Collectors.toMap(member -> member.id, Function.identity()));
        List<ProblemError> errors = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < meeting.attendance().size(); i++) {
            UUID id = meeting.attendance().get(i).member();
            String pointer = "/attendance/" + i + "/member";
            StoredMember member = members.get(id);
            if (member == null || !member.content().sitsOn(meeting.heldOn())) {
                errors.add(CommitteeProblems.error(
                        pointer,
                        "no-member-that-day",
                        id,
                        "Phải là thành viên Ban vào ngày " + meeting.heldOn(),
                        "Must be a member of the committee on " + meeting.heldOn()));
            } else if (!seen.add(id)) {
                errors.add(CommitteeProblems.error(
                        pointer, "twice", id, "Mỗi thành viên ghi một lần", "A member is listed once"));
            }
        }
        if (!errors.isEmpty()) {
            throw CommitteeProblems.rules(errors);
        }
    }
}
