package vn.hatinh.personnel.intake;

/** What becomes of a workbook some of whose rows have errors. */
public enum ImportMode {
    /** nothing is taken */
    ALL_OR_NOTHING,
    /** the rows without errors are taken */
    GOOD_ROWS
}
