package vn.hatinh.personnel.importing.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.hatinh.personnel.importing.Workbook;

/**
 * A workbook read, but not yet checked across its sheets.
 *
 * @param sheetsWithoutCodes sheets whose rows name nobody, as the column of the code is missing
 * @param rowCounts by sheet, bad rows included
 */
public record ReadWorkbook(
        Workbook rows,
        List<RejectedRow> rejected,
        Set<SheetDefinition<?>> sheetsWithoutCodes,
        Map<String, Integer> rowCounts,
        Findings findings) {}
