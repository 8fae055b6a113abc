package vn.hatinh.reporting.committee;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import vn.hatinh.reporting.record.StoredContent;
import vn.hatinh.reporting.record.StoredRecord;

/** A decision as the database keeps it. */
@Entity
@Table(name = "committee_decision")
@IdClass(StoredRecord.Key.class)
class StoredDecision extends StoredContent<Decision> {

    String number;

    @Column(name = "decided_on")
    LocalDate decidedOn;

    String subject;

    String content;

    UUID meeting;

    @Override
    protected Decision content() {
        return new Decision(number, decidedOn, subject, content, meeting);
    }

    @Override
    protected void take(Decision decision) {
        number = decision.number();
        decidedOn = decision.decidedOn();
        subject = decision.subject();
        content = decision.content();
        meeting = decision.meeting();
    }
}
