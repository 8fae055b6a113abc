package vn.hatinh.personnel.intake;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.personnel.importing.SheetWarning;

/**
 * What became of a workbook; of a dry run, what would become of it.
 *
 * @param applied false for a dry run
 * @param events how many events tell the other services of the changes
 * @param position of the agency's facts after the import; unchanged by a dry run
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
        long position) {}
