package vn.hatinh.personnel.intake;

import java.util.List;

import vn.hatinh.personnel.importing.RowError;
import vn.hatinh.personnel.importing.file.DateSystem;
import vn.hatinh.personnel.importing.rule.WorkbookCheck;
import vn.hatinh.personnel.importing.sheet.Findings;
import vn.hatinh.personnel.importing.sheet.WorkbookOutline;

/**
 * How an import ended.
 *
 * @param dates how the file writes dates; null when it could not be read
 * @param errors those that are listed
 * @param errorCount how many there are, those not listed included
 */
record ImportEnd(
        ImportState state,
        DateSystem dates,
        IntakeTally tally,
        int leftOut,
        List<RowError> errors,
        long errorCount,
        int warningCount) {

    /** Written, or found to be right by a dry run. */
    static ImportEnd taken(ImportJob job, WorkbookOutline outline, WorkbookCheck check, IntakeTally tally) {
        Findings findings = check.findings();
        return new ImportEnd(
                job.request().dryRun() ? ImportState.CHECKED : ImportState.APPLIED,
                outline.dates(),
                tally,
                check.leftOut().bySheet().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum(),
                findings.errors(),
                findings.errorCount(),
                findings.warnings().size());
    }

    /** Rows have errors and all of them were wanted. */
    static ImportEnd refused(WorkbookOutline outline, WorkbookRefusedException refused) {
        return new ImportEnd(
                ImportState.REFUSED,
                outline.dates(),
                new IntakeTally(),
                0,
                refused.errors(),
                refused.errorCount(),
                refused.warnings().size());
    }

    /** Not taken for a reason that lies in no row. */
    static ImportEnd without(ImportState state) {
        return new ImportEnd(state, null, new IntakeTally(), 0, List.of(), 0, 0);
    }
}
