package vn.hatinh.reporting.issuing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.support.access.Caller;

/** What people say to each other about a document. */
@ApplicationScoped
public class Comments {

    private final Documents documents;
    private final Caller caller;
    private final Clock clock;

    Comments(Documents documents, Caller caller, Clock clock) {
        this.documents = documents;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    List<CommentAnswer> of(UUID document) {
        documents.find(document);
        return ReportComment.of(document).stream().map(CommentAnswer::of).toList();
    }

    @Transactional
    CommentAnswer add(UUID document, String block, String text) {
        documents.find(document);
        ReportComment comment = new ReportComment();
        comment.id = UUID.randomUUID();
        comment.document = document;
        comment.block = block;
        comment.text = text;
        comment.author = caller.name();
        comment.at = clock.instant();
        comment.persist();
        return CommentAnswer.of(comment);
    }

    @Transactional
    CommentAnswer resolve(UUID document, UUID id) {
        documents.find(document);
        ReportComment comment = ReportComment.findById(id);
        if (comment == null || !comment.document.equals(document)) {
            throw DocumentProblems.unknownComment(id);
        }
        if (comment.resolvedBy == null) {
            comment.resolvedBy = caller.name();
            comment.resolvedAt = clock.instant();
        }
        return CommentAnswer.of(comment);
    }
}
