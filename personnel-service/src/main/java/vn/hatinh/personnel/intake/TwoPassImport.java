package vn.hatinh.personnel.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.personnel.importing.RowError;
import vn.hatinh.personnel.importing.file.RawWorkbook;
import vn.hatinh.personnel.importing.file.WorkbookFile;
import vn.hatinh.personnel.importing.rule.UnitRowsInTheWay;
import vn.hatinh.personnel.importing.sheet.DevelopmentSheets;
import vn.hatinh.personnel.importing.sheet.StagedRow;
import vn.hatinh.personnel.importing.sheet.WorkbookOutline;
import vn.hatinh.personnel.importing.sheet.WorkbookScan;
import vn.hatinh.personnel.profile.MappedWorkbook;
import vn.hatinh.personnel.profile.MappingProfile;
import vn.hatinh.support.problem.ProblemException;

/**
 * Takes a file in two passes: the first stages its rows, the second checks and writes them in the order of their keys,
 * and begins again where what it comes to know makes that necessary.
 */
@ApplicationScoped
class TwoPassImport {

    private static final int ROWS_BETWEEN_LOOKS = 1_000;

    private final Staging staging;
    private final ImportTransaction transaction;
    private final ImportEnds ends;

    TwoPassImport(Staging staging, ImportTransaction transaction, ImportEnds ends) {
        this.staging = staging;
        this.transaction = transaction;
        this.ends = ends;
    }

    ImportReport run(ImportJob job) {
        job.stopIfUnwanted();
        WorkbookOutline outline = firstPass(job);
        refuseHealthFacts(job, outline);
        try {
            return secondPass(job, outline);
        } catch (WorkbookRefusedException refused) {
            ends.end(
                    job,
                    ImportEnd.refused(outline, refused),
                    WorkbookProblem.of(refused.problem(), null, refused.warnings()));
            throw refused;
        }
    }

    private WorkbookOutline firstPass(ImportJob job) {
        job.begin(ImportState.READING, null);
        try (RawWorkbook raw = open(job)) {
            OptionalLong rows = raw.rows();
            job.begin(ImportState.READING, rows.isPresent() ? rows.getAsLong() : null);
            return staging.stage(job.id(), sink -> WorkbookScan.scan(raw, counted(job, sink)));
        }
    }

    private static RawWorkbook open(ImportJob job) {
        RawWorkbook raw = WorkbookFile.open(job.file().path());
        MappingProfile profile = job.request().profile();
        try {
            return profile == null ? raw : new MappedWorkbook(raw, profile);
        } catch (RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    private static Consumer<StagedRow> counted(ImportJob job, Consumer<StagedRow> sink) {
        int[] rows = {0};
        return row -> {
            sink.accept(row);
            if (++rows[0] % ROWS_BETWEEN_LOOKS == 0) {
                job.done(ROWS_BETWEEN_LOOKS);
            }
        };
    }

    private static void refuseHealthFacts(ImportJob job, WorkbookOutline outline) {
        List<String> sheets = outline.filled(DevelopmentSheets.OF_HEALTH);
        if (!sheets.isEmpty() && !job.request().mayWriteHealth()) {
            String names = String.join(", ", sheets);
            throw ProblemException.of(
                            403,
                            "role-missing",
                            "Không có quyền nhập dữ kiện sức khỏe",
                            "The role to import health facts is missing")
                    .withDetail(
                            "Các trang %s cần vai trò health-officer; chưa ghi gì".formatted(names),
                            "The sheets %s need the role health-officer; nothing was written".formatted(names));
        }
    }

    private ImportReport secondPass(ImportJob job, WorkbookOutline outline) {
        Collection<RowError> inTheWay = new ArrayList<>();
        boolean changingUnits = false;
        while (true) {
            try {
                return transaction.take(job, outline, inTheWay, changingUnits);
            } catch (UnitsChangeException unitsChange) {
                changingUnits = true;
            } catch (UnitRowsInTheWay unitRows) {
                inTheWay.addAll(unitRows.errors());
            }
        }
    }
}
