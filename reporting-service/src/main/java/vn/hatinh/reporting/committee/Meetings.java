package vn.hatinh.reporting.committee;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import io.quarkus.hibernate.orm.panache.PanacheQuery;

import vn.hatinh.reporting.record.RecordPages;
import vn.hatinh.reporting.record.RecordStore;
import vn.hatinh.reporting.record.Recorded;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.rest.Page;
import vn.hatinh.support.rest.PageRequest;

/** Meetings of the committee; in the caller's transaction. */
@Singleton
class Meetings extends CommitteeEntries<Meeting, StoredMeeting> {

    Meetings(RecordStore store, CommitteeLock lock) {
        super(StoredMeeting.class, store, lock);
    }

    /** Latest first. */
    Page<Recorded<Meeting>> list(String agency, PageRequest page) {
        PanacheQuery<StoredMeeting> query = StoredMeeting.find("agency = ?1 order by heldOn desc, id", agency);
        return RecordPages.of(query, page).map(StoredMeeting::recorded);
    }

    @Override
    StoredMeeting empty() {
        return new StoredMeeting();
    }

    @Override
    void checkUnused(String agency, UUID self) {
        if (StoredDecision.count("agency = ?1 and meeting = ?2", agency, self) > 0) {
            throw CommitteeProblems.inUse(
                    "Có quyết định của cuộc họp này", "Decisions name the meeting that took them");
        }
    }

    @Override
    void check(String agency, UUID self, Meeting meeting) {
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
