package vn.hatinh.reporting.issuing;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.hatinh.support.rest.PlainText;

/** A comment; without a block it is about the whole document. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommentAnswer(
        UUID id, String block, String text, String author, Instant at, String resolvedBy, Instant resolvedAt) {

    /** What somebody says. */
    public record NewComment(
            @PlainText(max = 100) @Schema(examples = "results.1.1")
            String block,

            @NotNull @PlainText(max = 4_000) @Schema(examples = "Nên nêu rõ nguyên nhân.")
            String text) {}

    static CommentAnswer of(ReportComment comment) {
        return new CommentAnswer(
                comment.id,
                comment.block,
                comment.text,
                comment.author,
                comment.at,
                comment.resolvedBy,
                comment.resolvedAt);
    }
}
