package vn.hatinh.personnel.intake;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;

import vn.hatinh.support.problem.ProblemException;

/** Runs imports and keeps a record of each, however it ends. */
@ApplicationScoped
class ImportService {

    private static final Logger LOG = Logger.getLogger(ImportService.class);

    private final ImportTransaction transaction;
    private final ImportRuns runs;
    private final Clock clock;

    ImportService(ImportTransaction transaction, ImportRuns runs, Clock clock) {
        this.transaction = transaction;
        this.runs = runs;
        this.clock = clock;
    }

    /**
     * @throws ProblemException when the file is no workbook or not safe to read
     * @throws WorkbookRefusedException when rows have errors
     */
    ImportReport run(ImportRequest request, SpooledFile file) {
        ImportRun run = new ImportRun(UUID.randomUUID(), request, file, clock.instant());
        try {
            ImportReport report = transaction.take(run, file, request.dryRun());
            if (request.dryRun()) {
                keep(run);
            }
            LOG.infof("Import %s for %s: %d events", run.id(), request.agency(), report.events());
            return report;
        } catch (WorkbookRefusedException refused) {
            int errors = refused.errors().size();
            keep(run.refused(errors, refused.warnings().size()));
            LOG.infof("Import %s for %s refused: %d errors", run.id(), request.agency(), errors);
            throw refused;
        } catch (ProblemException unreadable) {
            keep(run.refused(0, 0));
            LOG.infof("Import %s for %s refused: %s", run.id(), request.agency(), unreadable.getMessage());
            throw unreadable;
        }
    }

    private void keep(ImportRun run) {
        QuarkusTransaction.requiringNew().run(() -> runs.persist(run));
    }
}
