package vn.hatinh.personnel.intake;

/** How an import ended. */
enum ImportOutcome {
    /** written */
    APPLIED,
    /** a dry run found no error */
    CHECKED,
    /** nothing written: rows have errors, or the file is not a workbook */
    REFUSED
}
