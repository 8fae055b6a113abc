package vn.hatinh.personnel.intake;

/** How far an import has come, or how it ended. */
public enum ImportState {
    /** waits for its turn */
    QUEUED,
    /** first pass: the file is read */
    READING,
    /** second pass: rows are checked, nothing is written */
    CHECKING,
    /** second pass: rows are checked and written */
    WRITING,
    /** written */
    APPLIED,
    /** a dry run found no error */
    CHECKED,
    /** nothing written: rows have errors, or the file is not a workbook */
    REFUSED,
    /** nothing written: somebody did not want it any more */
    CANCELLED,
    /** nothing written: the service failed or died */
    FAILED;

    boolean hasEnded() {
        return ordinal() >= APPLIED.ordinal();
    }
}
