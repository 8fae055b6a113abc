package vn.hatinh.reporting.report.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.reporting.report.model.DocumentKind;

/**
 * An agency's own forms of a kind of document.
 *
 * @param versions the newest first; version 0, which ships, is not among them
 * @param inForce from which day on which version is used, the earliest first; before that it is version 0
 */
@Schema(description = "Biểu mẫu riêng của cơ quan / An agency's own forms")
public record FormAnswer(
        String agency, DocumentKind kind, FormPart part, List<Version> versions, List<InForce> inForce) {

    /**
     * A form as it was uploaded.
     *
     * @param size in bytes
     */
    @Schema(name = "FormVersion")
    public record Version(int version, String sha256, int size, String createdBy, Instant createdAt) {}

    /** A version in use from a day on, by the day of a document's signing. */
    @Schema(name = "FormInForce")
    public record InForce(LocalDate from, int version, String setBy, Instant setAt) {}

    /** Which version to use; 0 is the one that ships. */
    @Schema(name = "FormChoice", example = "{ \"version\": 1 }")
    public record Choice(@NotNull @Min(0) Integer version) {}
}
