package vn.hatinh.reporting.report.model;

/** Which of an office's own forms a document has; 0 is the one that ships. */
public record FormVersions(int template, int wording) {

    public static final FormVersions SHIPPED = new FormVersions(0, 0);
}
