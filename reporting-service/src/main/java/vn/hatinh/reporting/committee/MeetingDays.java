package vn.hatinh.reporting.committee;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.reporting.record.Recorded;

/** When the committee meets, for other features; in the caller's transaction. */
@ApplicationScoped
public class MeetingDays {

    /** Earliest first. */
    public List<Recorded<Meeting>> ofYear(String agency, int year) {
        List<StoredMeeting> meetings = StoredMeeting.list(
                "agency = ?1 and heldOn between ?2 and ?3 order by heldOn, id",
                agency,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31));
        return meetings.stream().map(StoredMeeting::recorded).toList();
    }
}
