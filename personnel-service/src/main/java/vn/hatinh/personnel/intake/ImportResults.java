package vn.hatinh.personnel.intake;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.hatinh.personnel.audit.AuditSubject;
import vn.hatinh.personnel.audit.AuditTrail;
import vn.hatinh.personnel.importing.SheetWarning;
import vn.hatinh.personnel.importing.sheet.DevelopmentSheets;
import vn.hatinh.personnel.importing.sheet.SheetDefinition;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.rest.Page;
import vn.hatinh.support.rest.PageRequest;

/** Tells how imports stand and how they ended. */
@ApplicationScoped
class ImportResults {

    private static final Set<String> HEALTH_SHEETS =
            DevelopmentSheets.OF_HEALTH.stream().map(SheetDefinition::name).collect(Collectors.toSet());

    private final ImportRuns runs;
    private final ImportErrors errors;
    private final AuditTrail trail;
    private final ObjectMapper json;

    ImportResults(ImportRuns runs, ImportErrors errors, AuditTrail trail, ObjectMapper json) {
        this.runs = runs;
        this.errors = errors;
        this.trail = trail;
        this.json = json;
    }

    @Transactional
    Page<ImportStatus> page(String agency, PageRequest page) {
        return runs.page(agency, page);
    }

    /** How far the import has come, without its result. */
    @Transactional
    ImportStatus progress(String agency, UUID id) {
        return run(agency, id).status();
    }

    /**
     * The same with the result.
     *
     * @param withHealth whether findings about health checks and pregnancies may be shown
     */
    @Transactional
    ImportStatus result(String agency, UUID id, boolean withHealth) {
        ImportRun run = run(agency, id);
        if (run.result() == null) {
            return run.status();
        }
        if (run.state() == ImportState.APPLIED || run.state() == ImportState.CHECKED) {
            ImportReport report = read(run.result(), ImportReport.class);
            List<RowProblem> rows = report.leftOut() == null ? null : errors(agency, id, withHealth);
            return run.status(report.withFindings(rows, warnings(report.warnings(), withHealth)), null);
        }
        WorkbookProblem problem = read(run.result(), WorkbookProblem.class);
        return run.status(
                null, problem.withFindings(errors(agency, id, withHealth), warnings(problem.warnings(), withHealth)));
    }

    /** @throws ProblemException when the import has ended already */
    @Transactional
    ImportStatus cancel(String agency, UUID id) {
        ImportRun run = runs.lock(agency, id).orElseThrow(ImportResults::unknown);
        if (run.state().hasEnded()) {
            throw ProblemException.of(409, "import-ended", "Việc nhập đã kết thúc", "The import has ended already");
        }
        run.requestCancel();
        return run.status();
    }

    ImportRun run(String agency, UUID id) {
        return runs.find(agency, id).orElseThrow(ImportResults::unknown);
    }

    private static ProblemException unknown() {
        return ProblemException.of(404, "not-found", "Không có lần nhập này", "There is no such import");
    }

    /** Errors quote cells of the file, protected facts among them. */
    private List<RowProblem> errors(String agency, UUID id, boolean withHealth) {
        List<RowProblem> shown = errors.of(agency, id).stream()
                .filter(error -> withHealth || !HEALTH_SHEETS.contains(error.sheet()))
                .toList();
        if (!shown.isEmpty()) {
            trail.read(
                    new AuditSubject(agency, AuditSubject.IMPORT, id.toString()),
                    withHealth ? "errors" : "errors-but-health");
        }
        return shown;
    }

    private static List<SheetWarning> warnings(List<SheetWarning> all, boolean withHealth) {
        return all == null || withHealth
                ? all
                : all.stream()
                        .filter(warning -> warning.sheet() == null || !HEALTH_SHEETS.contains(warning.sheet()))
                        .toList();
    }

    private <T> T read(String result, Class<T> type) {
        try {
            return json.readValue(result, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The result of an import cannot be read");
        }
    }
}
