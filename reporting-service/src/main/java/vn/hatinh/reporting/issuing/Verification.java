package vn.hatinh.reporting.issuing;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.hatinh.reporting.report.Format;
import vn.hatinh.reporting.report.model.DocumentKind;

/**
 * Whether a file is one that was issued, byte for byte. What the document is stands here only when it is.
 *
 * @param status tells whether another document has taken its place
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Verification(
        boolean genuine,
        String sha256,
        UUID document,
        Format format,
        String agency,
        DocumentKind kind,
        Integer year,
        String number,
        LocalDate signedOn,
        DocumentStatus status,
        String replacedByNumber) {

    static Verification unknown(String sha256) {
        return new Verification(false, sha256, null, null, null, null, null, null, null, null, null);
    }

    static Verification of(ReportFile file, ReportDocument document, String replacedByNumber) {
        return new Verification(
                true,
                file.sha256,
                document.id,
                file.format,
                document.agency,
                document.kind,
                document.year,
                document.printed,
                document.signedOn,
                document.status,
                replacedByNumber);
    }
}
