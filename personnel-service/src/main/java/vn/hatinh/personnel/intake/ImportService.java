package vn.hatinh.personnel.intake;

import java.io.IOException;
import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;

import vn.hatinh.support.problem.Problem;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.problem.Text;

/** Runs imports and keeps a record of each, however it ends. */
@ApplicationScoped
class ImportService {

    private static final Logger LOG = Logger.getLogger(ImportService.class);

    private static final Problem FAILED = Problem.of(
            500, "internal-error", new Text("Lỗi hệ thống; chưa ghi gì", "Internal error; nothing was written"));

    private final TwoPassImport passes;
    private final ImportQueue queue;
    private final ImportsUnderWay underWay;
    private final ImportRuns runs;
    private final ImportEnds ends;
    private final Staging staging;
    private final Clock clock;

    ImportService(
            TwoPassImport passes,
            ImportQueue queue,
            ImportsUnderWay underWay,
            ImportRuns runs,
            ImportEnds ends,
            Staging staging,
            Clock clock) {
        this.passes = passes;
        this.queue = queue;
        this.underWay = underWay;
        this.runs = runs;
        this.ends = ends;
        this.staging = staging;
        this.clock = clock;
    }

    /**
     * Imports while the caller waits.
     *
     * @param file closed in the end
     * @throws ProblemException when the file is no workbook, not safe to read, not the caller's to send, or the import was
     *     cancelled
     * @throws WorkbookRefusedException when rows have errors
     */
    ImportReport run(ImportRequest request, SpooledFile file) {
        return run(receive(request, file));
    }

    /**
     * Lets the import go on by itself.
     *
     * @param file closed in the end
     */
    ImportStatus queue(ImportRequest request, SpooledFile file) {
        ImportJob job = receive(request, file);
        try {
            queue.submit(() -> runUnattended(job));
        } catch (ProblemException full) {
            finish(job, () -> ends.end(job, ImportState.REFUSED, full.problem()));
            throw full;
        }
        return runs.find(job.agency(), job.id()).orElseThrow().status();
    }

    private ImportJob receive(ImportRequest request, SpooledFile file) {
        ImportRun run = new ImportRun(UUID.randomUUID(), request, file, clock.instant());
        try {
            QuarkusTransaction.requiringNew().run(() -> runs.persist(run));
        } catch (RuntimeException e) {
            remove(file);
            throw e;
        }
        ImportJob job = new ImportJob(run.id(), request, file);
        underWay.add(job);
        return job;
    }

    private void runUnattended(ImportJob job) {
        try {
            run(job);
        } catch (ProblemException | WorkbookRefusedException told) {
            LOG.debugf("Import %s: whoever asks for it will be told", job.id());
        } catch (RuntimeException e) {
            LOG.errorf(e, "Import %s failed", job.id());
        }
    }

    private ImportReport run(ImportJob job) {
        String agency = job.agency();
        try {
            ImportReport report = passes.run(job);
            LOG.infof("Import %s for %s: %d events", job.id(), agency, report.events());
            return report;
        } catch (WorkbookRefusedException refused) {
            LOG.infof("Import %s for %s refused: %d errors", job.id(), agency, refused.errorCount());
            throw refused;
        } catch (ImportCancelledException cancelled) {
            ProblemException problem = ProblemException.of(
                    409,
                    "import-cancelled",
                    "Việc nhập đã bị hủy; chưa ghi gì",
                    "The import was cancelled; nothing was written");
            ends.end(job, ImportState.CANCELLED, problem.problem());
            LOG.infof("Import %s for %s cancelled", job.id(), agency);
            throw problem;
        } catch (ProblemException refused) {
            ends.end(job, ImportState.REFUSED, refused.problem());
            LOG.infof("Import %s for %s refused: %s", job.id(), agency, refused.getMessage());
            throw refused;
        } catch (RuntimeException e) {
            finish(job, () -> ends.end(job, ImportState.FAILED, FAILED));
            throw e;
        } finally {
            finish(job, () -> staging.clear(job.id()));
        }
    }

    /** What comes after must not hide how the import ended; what it leaves behind is cleared away later. */
    private void finish(ImportJob job, Runnable work) {
        underWay.remove(job);
        remove(job.file());
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warnf("Import %s leaves something behind: %s", job.id(), e.getMessage());
        }
    }

    /** Whatever else fails: a file full of personal data must not stay. */
    private static void remove(SpooledFile file) {
        try {
            file.close();
        } catch (IOException e) {
            LOG.errorf("The uploaded file %s is not removed: %s", file.path(), e.getMessage());
        }
    }
}
