package vn.hatinh.reporting.issuing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.support.access.Caller;

/** Records who got an issued document. */
@ApplicationScoped
public class Deliveries {

    private final Documents documents;
    private final Caller caller;
    private final Clock clock;

    Deliveries(Documents documents, Caller caller, Clock clock) {
        this.documents = documents;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    List<RecipientAnswer> of(UUID document) {
        documents.find(document);
        return ReportRecipient.of(document).stream().map(RecipientAnswer::of).toList();
    }

    @Transactional
    RecipientAnswer record(UUID document, int place, String channel, LocalDate deliveredOn, String note) {
        documents.find(document);
        ReportRecipient recipient = ReportRecipient.findById(new ReportRecipient.Key(document, place));
        if (recipient == null) {
            throw DocumentProblems.unknownRecipient(place);
        }
        recipient.channel = channel;
        recipient.deliveredOn = deliveredOn;
        recipient.note = note;
        recipient.recordedBy = caller.name();
        recipient.recordedAt = clock.instant();
        return RecipientAnswer.of(recipient);
    }
}
