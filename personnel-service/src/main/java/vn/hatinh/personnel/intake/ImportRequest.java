package vn.hatinh.personnel.intake;

/**
 * What is asked for with a workbook.
 *
 * @param dryRun check and compare only
 * @param sentBy name of the caller
 */
record ImportRequest(String agency, boolean dryRun, String sentBy) {}
