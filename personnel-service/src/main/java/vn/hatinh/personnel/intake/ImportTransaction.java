package vn.hatinh.personnel.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;

import vn.hatinh.personnel.PersonnelConfig;
import vn.hatinh.personnel.audit.AuditTrail;
import vn.hatinh.personnel.importing.RowError;
import vn.hatinh.personnel.importing.Workbook;
import vn.hatinh.personnel.importing.rule.UnitRowsInTheWay;
import vn.hatinh.personnel.importing.rule.WorkbookCheck;
import vn.hatinh.personnel.importing.sheet.Part;
import vn.hatinh.personnel.importing.sheet.StagedChunks;
import vn.hatinh.personnel.importing.sheet.StagedRow;
import vn.hatinh.personnel.importing.sheet.WorkbookOutline;
import vn.hatinh.personnel.lock.AgencyLocks;
import vn.hatinh.personnel.position.Positions;

/**
 * The second pass of an import, in one transaction: rows are checked and written piece by piece. From the first error on
 * that stands in the way of all, the rest is only checked. A dry run goes the same way up to the commit, so it finds
 * what the real one would find.
 */
@ApplicationScoped
class ImportTransaction {

    private final AgencyLocks locks;
    private final Staging staging;
    private final Registry registry;
    private final Intakes intakes;
    private final ImportEnds ends;
    private final Positions positions;
    private final AuditTrail audit;
    private final EntityManager entityManager;
    private final int chunkSize;

    ImportTransaction(
            AgencyLocks locks,
            Staging staging,
            Registry registry,
            Intakes intakes,
            ImportEnds ends,
            Positions positions,
            AuditTrail audit,
            EntityManager entityManager,
            PersonnelConfig config) {
        this.locks = locks;
        this.staging = staging;
        this.registry = registry;
        this.intakes = intakes;
        this.ends = ends;
        this.positions = positions;
        this.audit = audit;
        this.entityManager = entityManager;
        this.chunkSize = config.imports().chunkSize();
    }

    /**
     * @param inTheWay errors of unit rows for which earlier attempts began again
     * @param changingUnits whether the import has the units for itself
     * @throws WorkbookRefusedException when rows have errors and all are wanted
     * @throws UnitRowsInTheWay when only the good rows are wanted, and unit rows have to be left out
     * @throws UnitsChangeException when the file changes units and the import has not got them for itself
     */
    @Transactional(TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeoutFromConfigProperty = "app.import.timeout-seconds")
    ImportReport take(ImportJob job, WorkbookOutline outline, Collection<RowError> inTheWay, boolean changingUnits) {
        String agency = job.agency();
        planEachStatementAnew();
        lock(agency, changingUnits);
        job.begin(ImportState.CHECKING, outline.rows());
        RegistryFacts facts = registry.facts(agency);
        WorkbookCheck check = job.request().mode() == ImportMode.GOOD_ROWS
                ? WorkbookCheck.ofGoodRows(outline, facts, inTheWay)
                : WorkbookCheck.ofAllRows(outline, facts);
        long before = positions.of(agency).position();
        ImportWork work = new ImportWork(
                agency,
                new IntakeTally(),
                audit.ofImport(agency, job.id(), job.request().origin()));

        takeUnits(job, check, work, changingUnits);
        inChunks(job, check, Part.PERSONS, chunk -> {
            facts.openForWriting(check.mayBeTaken());
            Workbook rows = check.persons(chunk);
            if (check.mayBeTaken()) {
                intakes.staff().take(rows, facts.open(), work);
            }
        });
        facts.openForWriting(false);
        check.otherPersons();
        inChunks(job, check, Part.AGENCY_FACTS, chunk -> {
            Workbook rows = check.agencyFacts(chunk);
            if (check.mayBeTaken()) {
                intakes.agencyFacts().take(rows, work);
            }
        });
        return end(job, outline, check, work, before);
    }

    /**
     * A plan that PostgreSQL keeps for a statement while a table is small compares every row with every parameter once the
     * table has grown, which it does under an import: 200 ms instead of 3 ms for a chunk at 20,000 people.
     */
    private void planEachStatementAnew() {
        entityManager
                .createNativeQuery("set local plan_cache_mode = force_custom_plan")
                .executeUpdate();
    }

    /** All before the first row lock, see {@link AgencyLocks}. */
    private void lock(String agency, boolean changingUnits) {
        locks.imports(agency);
        if (changingUnits) {
            locks.structureExclusive(agency);
        } else {
            locks.structureShared(agency);
        }
        locks.registration(agency);
    }

    private void takeUnits(ImportJob job, WorkbookCheck check, ImportWork work, boolean changingUnits) {
        List<StagedRow> staged = new ArrayList<>();
        staging.read(job.id(), Part.UNITS, rows -> rows.forEachRemaining(staged::add));
        Workbook rows = check.units(staged);
        if (check.changesUnits() && !changingUnits) {
            throw new UnitsChangeException();
        }
        if (check.mayBeTaken()) {
            intakes.units().take(rows, work);
        }
        job.done(staged.size());
    }

    private void inChunks(ImportJob job, WorkbookCheck check, Part part, Consumer<List<StagedRow>> work) {
        Consumer<List<StagedRow>> step = chunk -> {
            job.enter(check.mayBeTaken() ? ImportState.WRITING : ImportState.CHECKING);
            work.accept(chunk);
            registry.forget();
            job.done(chunk.size());
        };
        Consumer<Iterator<StagedRow>> steps = rows -> StagedChunks.forEach(rows, chunkSize, step);
        staging.read(job.id(), part, steps);
    }

    private ImportReport end(
            ImportJob job, WorkbookOutline outline, WorkbookCheck check, ImportWork work, long positionBefore) {
        if (!check.mayBeTaken()) {
            throw new WorkbookRefusedException(check.findings());
        }
        work.trail().close();
        boolean dryRun = job.request().dryRun();
        long position = dryRun ? positionBefore : positions.of(job.agency()).position();
        ImportReport report = ImportReport.of(job, check, work.tally(), position);
        ImportEnd end = ImportEnd.taken(job, outline, check, work.tally());
        if (dryRun) {
            QuarkusTransaction.requiringNew().run(() -> ends.end(job, end, report));
            QuarkusTransaction.setRollbackOnly();
        } else {
            ends.end(job, end, report);
        }
        return report;
    }
}
