package vn.hatinh.personnel.importing;

import vn.hatinh.support.problem.Text;

/**
 * One thing that is wrong in a sheet.
 *
 * @param row number of the row as a person sees it; the header's own row for an error of the header
 * @param column the header as the specification writes it; null when the sheet as a whole is wrong
 * @param value what was found, shortened when very long; null for an empty cell
 * @param code see {@link ErrorCode}
 * @param message what is wrong
 * @param accepted what would be right
 */
public record RowError(String sheet, int row, String column, String value, String code, Text message, Text accepted) {}
