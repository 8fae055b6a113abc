package vn.hatinh.reporting.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

/** In which meetings members are named. */
@ApplicationScoped
class Attendances {

    /** Days of the meetings that name the member; none for a member who is not stored yet. */
    List<LocalDate> daysOf(String agency, UUID member) {
        // a committee meets a few times a year: reading all of them costs less than an index
        return StoredMeeting.<StoredMeeting>list("agency = ?1 order by heldOn", agency).stream()
                .filter(meeting ->
                        meeting.attendance.stream().anyMatch(one -> one.member().equals(member)))
                .map(meeting -> meeting.heldOn)
                .toList();
    }
}
