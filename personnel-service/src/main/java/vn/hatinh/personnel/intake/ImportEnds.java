package vn.hatinh.personnel.intake;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.hatinh.support.problem.Problem;

/**
 * Writes down how imports ended. For an import that was written this belongs to its transaction, so that what is on
 * record as applied was applied.
 */
@ApplicationScoped
class ImportEnds {

    private final ImportRuns runs;
    private final ImportErrors errors;
    private final ObjectMapper json;
    private final Clock clock;

    ImportEnds(ImportRuns runs, ImportErrors errors, ObjectMapper json, Clock clock) {
        this.runs = runs;
        this.errors = errors;
        this.json = json;
        this.clock = clock;
    }

    /** Rows were taken, or would have been. */
    @Transactional
    void end(ImportJob job, ImportEnd end, ImportReport report) {
        write(job, end, report.withFindings(null, report.warnings()));
    }

    /** Nothing was taken. */
    @Transactional(TxType.REQUIRES_NEW)
    void end(ImportJob job, ImportEnd end, WorkbookProblem problem) {
        write(job, end, problem.withFindings(null, problem.warnings()));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void end(ImportJob job, ImportState state, Problem problem) {
        write(job, ImportEnd.without(state), WorkbookProblem.of(problem, null, null));
    }

    private void write(ImportJob job, ImportEnd end, Object result) {
        ImportRun run = runs.lock(job.agency(), job.id()).orElseThrow();
        if (run.state().hasEnded()) {
            // taken for dead because it gave no sign of life: what is on record must be true
            throw new IllegalStateException("Import %s has ended already".formatted(job.id()));
        }
        run.end(end, job, written(job.id(), result), clock.instant());
        runs.flush();
        errors.keep(job.agency(), job.id(), end.errors());
    }

    private String written(UUID id, Object result) {
        try {
            return json.writeValueAsString(result);
        } catch (JsonProcessingException e) {
            // its own message could quote a value
            throw new IllegalStateException("The result of import %s cannot be written".formatted(id));
        }
    }
}
