package vn.hatinh.personnel.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;

import vn.hatinh.personnel.importing.CheckedWorkbook;
import vn.hatinh.personnel.lock.AgencyLocks;
import vn.hatinh.personnel.position.Position;
import vn.hatinh.personnel.position.Positions;

/**
 * Takes all of a workbook in one transaction, or nothing. A dry run goes the same way up to the commit, so it finds what
 * the real one would find.
 */
@ApplicationScoped
class ImportTransaction {

    private final AgencyLocks locks;
    private final WorkbookChecks checks;
    private final RegistryIntake intake;
    private final Positions positions;
    private final ImportRuns runs;

    ImportTransaction(
            AgencyLocks locks, WorkbookChecks checks, RegistryIntake intake, Positions positions, ImportRuns runs) {
        this.locks = locks;
        this.checks = checks;
        this.intake = intake;
        this.positions = positions;
        this.runs = runs;
    }

    @Transactional(TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeoutFromConfigProperty = "app.import.timeout-seconds")
    ImportReport take(ImportRun run, SpooledFile file, boolean dryRun) {
        String agency = run.agency();
        locks.imports(agency);
        locks.structureExclusive(agency);
        CheckedWorkbook checked = checks.check(agency, file);
        Position before = positions.of(agency);
        IntakeResult result = intake.take(agency, checked.rows());
        int warnings = checked.warnings().size();
        if (dryRun) {
            run.checked(result, warnings);
            QuarkusTransaction.setRollbackOnly();
        } else {
            runs.persist(run.applied(result, warnings));
        }
        return new ImportReport(
                run.id(),
                agency,
                dryRun,
                !dryRun,
                result.sheets(),
                checked.warnings(),
                result.events(),
                dryRun ? before.position() : positions.of(agency).position());
    }
}
