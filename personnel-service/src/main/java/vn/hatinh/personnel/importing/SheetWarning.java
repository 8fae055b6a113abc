package vn.hatinh.personnel.importing;

import vn.hatinh.support.problem.Text;

/**
 * Something worth a look that does not stand in the way of the import.
 *
 * @param sheet name of the sheet, or of the file in an archive; null when the warning is about the whole workbook
 * @param row null when the warning is about the sheet as a whole
 * @param column null when the warning is not about a column
 * @param value what was found, null when there is nothing to show
 * @param code see {@link WarningCode}
 */
public record SheetWarning(String sheet, Integer row, String column, String value, String code, Text message) {}
