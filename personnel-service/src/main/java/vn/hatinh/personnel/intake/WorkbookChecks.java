package vn.hatinh.personnel.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import vn.hatinh.personnel.importing.CheckedWorkbook;
import vn.hatinh.personnel.importing.WorkbookImport;
import vn.hatinh.personnel.staff.StaffFiles;
import vn.hatinh.personnel.unit.UnitFiles;

/** Checks workbooks against the registry. */
@ApplicationScoped
class WorkbookChecks {

    private final UnitFiles units;
    private final StaffFiles staff;
    private final EntityManager entityManager;

    WorkbookChecks(UnitFiles units, StaffFiles staff, EntityManager entityManager) {
        this.units = units;
        this.staff = staff;
        this.entityManager = entityManager;
    }

    /**
     * @throws vn.hatinh.support.problem.ProblemException when the file is no workbook or not safe to read
     * @throws WorkbookRefusedException when rows have errors
     */
    CheckedWorkbook check(String agency, SpooledFile file) {
        CheckedWorkbook checked =
                WorkbookImport.check(file.path(), new RegistryFacts(agency, units, staff, entityManager));
        if (checked.hasErrors()) {
            throw new WorkbookRefusedException(checked);
        }
        return checked;
    }
}
