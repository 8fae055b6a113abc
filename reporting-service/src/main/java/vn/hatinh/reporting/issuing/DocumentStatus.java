package vn.hatinh.reporting.issuing;

/** Where a document stands in its life. */
public enum DocumentStatus {
    /** written: its figures are those of today */
    DRAFT,
    /** read by others; its texts stand still */
    IN_REVIEW,
    /** numbered, signed and kept byte for byte */
    ISSUED,
    /** was issued, and another has taken its place */
    REPLACED;

    boolean isIssued() {
        return this == ISSUED || this == REPLACED;
    }
}
