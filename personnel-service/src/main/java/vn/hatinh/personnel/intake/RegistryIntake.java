package vn.hatinh.personnel.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import vn.hatinh.personnel.importing.Workbook;

/**
 * Takes a checked workbook into the registry: what is new is added, what has another content under the same row key is
 * corrected, what is missing from the workbook stays. Only changes are told, one event for each record.
 */
@ApplicationScoped
class RegistryIntake {

    private final UnitIntake units;
    private final StaffIntake staff;
    private final AgencyFactIntake agencyFacts;

    RegistryIntake(UnitIntake units, StaffIntake staff, AgencyFactIntake agencyFacts) {
        this.units = units;
        this.staff = staff;
        this.agencyFacts = agencyFacts;
    }

    /** Units come first, for people are assigned to them. */
    @Transactional(TxType.MANDATORY)
    IntakeResult take(String agency, Workbook workbook) {
        return units.take(agency, workbook).and(staff.take(agency, workbook)).and(agencyFacts.take(agency, workbook));
    }
}
