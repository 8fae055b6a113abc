package vn.hatinh.reporting.report.model;

import java.time.Instant;

/**
 * What the figures were taken from, kept in the file's properties.
 *
 * @param number as it is printed; of a draft without the number itself
 * @param planVersion version of the definitions
 * @param position in the event stream
 * @param forms the office's own template and wording
 */
public record Provenance(
        DocumentKind kind,
        String number,
        String agency,
        String plan,
        int planVersion,
        int year,
        long position,
        Instant asOf,
        FormVersions forms) {

    public Provenance {
        // documents that were issued before offices had forms of their own do not name any
        forms = forms == null ? FormVersions.SHIPPED : forms;
    }
}
