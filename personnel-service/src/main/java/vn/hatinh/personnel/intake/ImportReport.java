package vn.hatinh.personnel.intake;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.personnel.importing.SheetWarning;
import vn.hatinh.personnel.importing.rule.WorkbookCheck;

/**
 * What became of a workbook; of a dry run, what would become of it.
 *
 * @param applied false for a dry run
 * @param events how many events tell the other services of the changes
 * @param position of the agency's facts after the import; unchanged by a dry run
 * @param leftOut when only the good rows were wanted: the sheets that lost rows
 * @param errors when only the good rows were wanted: why rows were left out
 */
@Schema(description = "Kết quả nhập sổ / What became of a workbook")
public record ImportReport(
        UUID id,
        @Schema(examples = "H27.13") String agency,
        boolean dryRun,
        boolean applied,
        List<SheetReport> sheets,
        List<SheetWarning> warnings,
        int events,
        long position,
        List<LeftOutRows> leftOut,
        List<RowProblem> errors) {

    /** Rows of one sheet that were not taken. */
    @Schema(description = "Dòng của một trang không được nhập / Rows of one sheet that were not taken")
    public record LeftOutRows(@Schema(examples = "CanBo") String sheet, int rows) {}

    static ImportReport of(ImportJob job, WorkbookCheck check, IntakeTally tally, long position) {
        boolean goodRows = job.request().mode() == ImportMode.GOOD_ROWS;
        return new ImportReport(
                job.id(),
                job.agency(),
                job.request().dryRun(),
                !job.request().dryRun(),
                tally.sheets(),
                check.findings().warnings(),
                tally.events(),
                position,
                goodRows ? leftOut(check) : null,
                goodRows ? RowProblem.of(check.findings().errors()) : null);
    }

    private static List<LeftOutRows> leftOut(WorkbookCheck check) {
        return check.leftOut().bySheet().entrySet().stream()
                .map(sheet -> new LeftOutRows(sheet.getKey(), sheet.getValue()))
                .toList();
    }

    ImportReport withFindings(List<RowProblem> errors, List<SheetWarning> warnings) {
        return new ImportReport(id, agency, dryRun, applied, sheets, warnings, events, position, leftOut, errors);
    }
}
