package vn.hatinh.reporting.committee;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import vn.hatinh.reporting.record.StoredContent;
import vn.hatinh.reporting.record.StoredRecord;

/** A meeting as the database keeps it. */
@Entity
@Table(name = "committee_meeting")
@IdClass(StoredRecord.Key.class)
class StoredMeeting extends StoredContent<Meeting> {

    @Column(name = "held_on")
    LocalDate heldOn;

    String place;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> agenda;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Meeting.Attendance> attendance;

    String minutes;

    @Override
    protected Meeting content() {
        return new Meeting(heldOn, place, agenda, attendance, minutes);
    }

    @Override
    protected void take(Meeting meeting) {
        heldOn = meeting.heldOn();
        place = meeting.place();
        agenda = List.copyOf(meeting.agenda());
        attendance = List.copyOf(meeting.attendance());
        minutes = meeting.minutes();
    }
}
