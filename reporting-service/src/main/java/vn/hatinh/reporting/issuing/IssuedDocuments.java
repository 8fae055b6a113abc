package vn.hatinh.reporting.issuing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.reporting.issuing.FigureChanges.FigureChange;
import vn.hatinh.reporting.record.Checksum;
import vn.hatinh.reporting.report.Format;
import vn.hatinh.reporting.report.Renderers;
import vn.hatinh.reporting.report.model.Block;
import vn.hatinh.reporting.report.model.DocumentKind;
import vn.hatinh.reporting.report.model.Report;
import vn.hatinh.support.events.EventJson;

/** What documents say: the frozen content of issued ones, the present one of the others. */
@ApplicationScoped
public class IssuedDocuments {

    private final Documents documents;
    private final Renderers renderers;

    IssuedDocuments(Documents documents, Renderers renderers) {
        this.documents = documents;
        this.renderers = renderers;
    }

    List<DocumentAnswer> list(String agency) {
        return documents.list(agency).stream()
                .map(document -> DocumentAnswer.of(document, null, null, null))
                .toList();
    }

    @Transactional
    DocumentAnswer describe(UUID id) {
        ReportDocument document = documents.find(id);
        Map<String, String> checksums = new TreeMap<>();
        if (document.status.isIssued()) {
            ReportFile.of(document.id).forEach(file -> checksums.put(file.format.extension(), file.sha256));
            return DocumentAnswer.of(
                    document, replacement(document.id).map(by -> by.id).orElse(null), checksums, null);
        }
        List<String> open = documents
                .compose(document, null, null)
                .blocks()
                .filter(block -> block.kind() == Block.Kind.PROMPT)
                .map(Block::id)
                .toList();
        return DocumentAnswer.of(document, null, null, open);
    }

    @Transactional
    Report content(UUID id) {
        return contentOf(documents.find(id));
    }

    @Transactional
    DocumentFile file(UUID id, Format format) {
        ReportDocument document = documents.find(id);
        byte[] content =
                document.status.isIssued() ? frozen(id, format) : renderers.render(contentOf(document), format);
        return new DocumentFile(document.kind, document.year, content);
    }

    /** The document in one format. */
    record DocumentFile(DocumentKind kind, int year, byte[] content) {}

    /** What would be otherwise if it were issued today. */
    @Transactional
    List<FigureChange> changes(UUID id) {
        ReportDocument document = documents.find(id);
        if (!document.status.isIssued()) {
            throw DocumentProblems.wrongStatus(document.status, DocumentStatus.ISSUED);
        }
        return FigureChanges.between(
                contentOf(document).figures(),
                documents.compose(document, document.signedOn, document.number).figures());
    }

    @Transactional
    Verification verify(byte[] content) {
        String sha256 = Checksum.of(content);
        return ReportFile.withChecksum(sha256)
                .map(file -> Verification.of(
                        file,
                        ReportDocument.findById(file.document),
                        replacement(file.document).map(by -> by.printed).orElse(null)))
                .orElseGet(() -> Verification.unknown(sha256));
    }

    private Report contentOf(ReportDocument document) {
        return document.status.isIssued()
                ? EventJson.read(new String(frozen(document.id, Format.JSON), StandardCharsets.UTF_8), Report.class)
                : documents.compose(document, null, null);
    }

    private static byte[] frozen(UUID id, Format format) {
        ReportFile file = ReportFile.findById(new ReportFile.Key(id, format));
        return file.content;
    }

    private static Optional<ReportDocument> replacement(UUID id) {
        return ReportDocument.find("replaces = ?1 and number is not null", id).firstResultOptional();
    }
}
