package vn.hatinh.reporting.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.reporting.record.Recorded;

/** What documents tell of the committee; in the caller's transaction. */
@ApplicationScoped
public class CommitteeRecords {

    private final Members members;

    CommitteeRecords(Members members) {
        this.members = members;
    }

    /** Those who sit on it that day, by role. */
    public List<Member> members(String agency, LocalDate day) {
        return members.list(agency, Optional.of(day)).stream()
                .map(Recorded::content)
                .toList();
    }

    /** Meetings of these days, both included, earliest first. */
    public List<Meeting> meetings(String agency, LocalDate from, LocalDate to) {
        return StoredMeeting.<StoredMeeting>list(
                        "agency = ?1 and heldOn between ?2 and ?3 order by heldOn, id", agency, from, to)
                .stream()
                .map(StoredMeeting::content)
                .toList();
    }

    /** Decisions of these days, both included, earliest first. */
    public List<Decision> decisions(String agency, LocalDate from, LocalDate to) {
        return StoredDecision.<StoredDecision>list(
                        "agency = ?1 and decidedOn between ?2 and ?3 order by decidedOn, id", agency, from, to)
                .stream()
                .map(StoredDecision::content)
                .toList();
    }
}
