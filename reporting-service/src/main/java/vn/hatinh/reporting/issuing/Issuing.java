package vn.hatinh.reporting.issuing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.narayana.jta.QuarkusTransaction;

import vn.hatinh.reporting.record.Checksum;
import vn.hatinh.reporting.report.Drafts;
import vn.hatinh.reporting.report.Format;
import vn.hatinh.reporting.report.Renderers;
import vn.hatinh.reporting.report.model.Block;
import vn.hatinh.reporting.report.model.Report;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.problem.ProblemException;

/** Issues documents: number, frozen content and files come about in one transaction, or not at all. */
@ApplicationScoped
public class Issuing {

    private final Documents documents;
    private final NumberSeries numbers;
    private final Drafts drafts;
    private final Renderers renderers;
    private final Caller caller;
    private final Clock clock;

    /**
     * Making the files takes a second, during which the series is held in the database: others of this instance wait here,
     * without a database connection.
     */
    private final Lock oneAtATime = new ReentrantLock(true);

    Issuing(Documents documents, NumberSeries numbers, Drafts drafts, Renderers renderers, Caller caller, Clock clock) {
        this.documents = documents;
        this.numbers = numbers;
        this.drafts = drafts;
        this.renderers = renderers;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param signedOn null for today
     * @throws ProblemException 409 when the document is not in review or the period's document was issued, 412 when it was
     *     changed meanwhile, 422 when something has not been written
     */
    void issue(UUID id, String ifMatch, LocalDate signedOn) {
        oneAtATime.lock();
        try {
            QuarkusTransaction.requiringNew().run(() -> issueNow(id, ifMatch, signedOn));
        } finally {
            oneAtATime.unlock();
        }
    }

    private void issueNow(UUID id, String ifMatch, LocalDate asked) {
        ReportDocument document = documents.findForChange(id, ifMatch);
        Documents.need(document, DocumentStatus.IN_REVIEW);
        LocalDate today = LocalDate.now(clock);
        LocalDate signedOn = asked == null ? today : asked;
        if (signedOn.isAfter(today)) {
            throw DocumentProblems.futureDate(signedOn, today);
        }
        String series = drafts.series(document.kind);
        // first, so that of two issues of one period the second sees the first
        int number = numbers.next(document.agency, series, signedOn.getYear());
        replace(document);
        Report report = documents.compose(document, signedOn, number);
        refuseUnwritten(report);
        document.series = series;
        document.number = number;
        freeze(document, report, signedOn);
    }

    /** The document that was valid until now gives way, if this one says so. */
    private static void replace(ReportDocument document) {
        ReportDocument valid = ReportDocument.<ReportDocument>find(
                        "agency = ?1 and kind = ?2 and year = ?3 and status = ?4",
                        document.agency,
                        document.kind,
                        document.year,
                        DocumentStatus.ISSUED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
        if (valid != null && !valid.id.equals(document.replaces)) {
            throw DocumentProblems.alreadyIssued(valid.printed);
        }
        if (valid == null && document.replaces != null) {
            throw DocumentProblems.notReplaceable(document.replaces);
        }
        if (valid != null) {
            valid.status = DocumentStatus.REPLACED;
            ReportDocument.flush();
        }
    }

    private static void refuseUnwritten(Report report) {
        List<Block> prompts = report.blocks()
                .filter(block -> block.kind() == Block.Kind.PROMPT)
                .toList();
        if (!prompts.isEmpty()) {
            throw DocumentProblems.unwritten(prompts);
        }
    }

    private void freeze(ReportDocument document, Report report, LocalDate signedOn) {
        document.status = DocumentStatus.ISSUED;
        document.printed = report.provenance().number();
        document.signedOn = signedOn;
        document.issuedBy = caller.name();
        document.issuedAt = clock.instant();
        document.planVersion = report.provenance().planVersion();
        document.position = report.provenance().position();
        document.templateVersion = report.provenance().forms().template();
        document.wordingVersion = report.provenance().forms().wording();
        for (Format format : Format.values()) {
            ReportFile file = new ReportFile();
            file.document = document.id;
            file.format = format;
            file.content = renderers.render(report, format);
            file.sha256 = Checksum.of(file.content);
            file.persist();
        }
        recipients(document, report);
        ReportDocument.flush();
    }

    private static void recipients(ReportDocument document, Report report) {
        List<String> names = report.signing().receivers();
        for (int i = 0; i < names.size(); i++) {
            ReportRecipient recipient = new ReportRecipient();
            recipient.document = document.id;
            recipient.place = i + 1;
            recipient.name = names.get(i);
            recipient.persist();
        }
    }
}
