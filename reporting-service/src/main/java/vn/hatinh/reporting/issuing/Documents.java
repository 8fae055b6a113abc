package vn.hatinh.reporting.issuing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import vn.hatinh.reporting.report.Drafts;
import vn.hatinh.reporting.report.Edition;
import vn.hatinh.reporting.report.model.Block;
import vn.hatinh.reporting.report.model.DocumentKind;
import vn.hatinh.reporting.report.model.Report;
import vn.hatinh.reporting.report.model.TextEdit;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.rest.IfMatch;

/** Documents before their issue: created, written, reviewed. */
@ApplicationScoped
public class Documents {

    private final Drafts drafts;
    private final Caller caller;
    private final Clock clock;

    Documents(Drafts drafts, Caller caller, Clock clock) {
        this.drafts = drafts;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param replaces an issued document whose texts the new one begins with; may be null
     * @throws ProblemException 404 when nothing is known of the agency or the year, 422 when it cannot replace that one
     */
    @Transactional
    UUID create(DocumentKind kind, String agency, int year, UUID replaces) {
        drafts.compose(kind, agency, year, Edition.draft(null));
        ReportDocument document = new ReportDocument();
        document.id = UUID.randomUUID();
        document.agency = agency;
        document.kind = kind;
        document.year = year;
        document.status = DocumentStatus.DRAFT;
        document.createdBy = caller.name();
        document.createdAt = now();
        document.texts = Map.of();
        if (replaces != null) {
            ReportDocument replaced = replaceable(document, replaces);
            document.replaces = replaces;
            document.texts = Map.copyOf(replaced.texts);
        }
        document.persist();
        return document.id;
    }

    /** @throws ProblemException 404 when there is none, 403 when it belongs to another agency */
    ReportDocument find(UUID id) {
        return allowed(ReportDocument.findById(id), id);
    }

    /** Holds the document until the transaction ends, after checking that the caller knew its newest state. */
    ReportDocument findForChange(UUID id, String ifMatch) {
        ReportDocument document = allowed(ReportDocument.findById(id, LockModeType.PESSIMISTIC_WRITE), id);
        IfMatch.check(ifMatch, document.revision);
        return document;
    }

    List<ReportDocument> list(String agency) {
        return ReportDocument.list("agency = ?1 order by createdAt desc, id", agency);
    }

    /** The document as it would be issued now, with people's own texts. */
    Report compose(ReportDocument document, LocalDate signedOn, Integer number) {
        Edition edition = new Edition(number, signedOn, replaced(document));
        return drafts.compose(document.kind, document.agency, document.year, edition)
                .written(document.texts);
    }

    private static Edition.Replaced replaced(ReportDocument document) {
        if (document.replaces == null) {
            return null;
        }
        ReportDocument replaced = ReportDocument.findById(document.replaces);
        return new Edition.Replaced(replaced.printed, replaced.signedOn);
    }

    /** @param text null for the generated one */
    @Transactional
    void write(UUID id, String ifMatch, String block, String text) {
        ReportDocument document = findForChange(id, ifMatch);
        need(document, DocumentStatus.DRAFT);
        if (compose(document, null, null).blocks().map(Block::id).noneMatch(block::equals)) {
            throw DocumentProblems.unknownBlock(block);
        }
        Map<String, TextEdit> texts = new HashMap<>(document.texts);
        if (text == null) {
            texts.remove(block);
        } else {
            texts.put(block, new TextEdit(text, caller.name(), now()));
        }
        document.texts = Map.copyOf(texts);
    }

    @Transactional
    void move(UUID id, String ifMatch, DocumentStatus from, DocumentStatus to) {
        ReportDocument document = findForChange(id, ifMatch);
        need(document, from);
        document.status = to;
    }

    static void need(ReportDocument document, DocumentStatus status) {
        if (document.status != status) {
            throw DocumentProblems.wrongStatus(document.status, status);
        }
    }

    private static ReportDocument replaceable(ReportDocument by, UUID id) {
        ReportDocument replaced = ReportDocument.findById(id);
        if (replaced == null
                || replaced.status != DocumentStatus.ISSUED
                || !replaced.agency.equals(by.agency)
                || replaced.kind != by.kind
                || replaced.year != by.year) {
            throw DocumentProblems.notReplaceable(id);
        }
        return replaced;
    }

    private ReportDocument allowed(ReportDocument document, UUID id) {
        if (document == null) {
            throw DocumentProblems.unknown(id);
        }
        caller.agency(document.agency);
        return document;
    }

    private Instant now() {
        return clock.instant();
    }
}
