package vn.hatinh.reporting.issuing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.hatinh.reporting.report.model.DocumentKind;

/**
 * A document in its life. What comes with the issue is missing before.
 *
 * @param number as printed, for example 05/BC-SNgV
 * @param planVersion version of the definitions that the frozen figures were made with
 * @param position in the event stream that the frozen figures were computed from
 * @param templateVersion of the agency's own Word template; 0 when it has the form that ships
 * @param wordingVersion of the agency's own wording; 0 when it has the one that ships
 * @param checksums SHA-256 of each format
 * @param open ids of the blocks that people have to write before the issue
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentAnswer(
        UUID id,
        String agency,
        DocumentKind kind,
        int year,
        DocumentStatus status,
        long revision,
        UUID replaces,
        UUID replacedBy,
        String createdBy,
        Instant createdAt,
        String number,
        LocalDate signedOn,
        String issuedBy,
        Instant issuedAt,
        Integer planVersion,
        Long position,
        Integer templateVersion,
        Integer wordingVersion,
        Map<String, String> checksums,
        List<String> open) {

    static DocumentAnswer of(
            ReportDocument document, UUID replacedBy, Map<String, String> checksums, List<String> open) {
        return new DocumentAnswer(
                document.id,
                document.agency,
                document.kind,
                document.year,
                document.status,
                document.revision,
                document.replaces,
                replacedBy,
                document.createdBy,
                document.createdAt,
                document.printed,
                document.signedOn,
                document.issuedBy,
                document.issuedAt,
                document.planVersion,
                document.position,
                document.templateVersion,
                document.wordingVersion,
                checksums,
                open);
    }
}
