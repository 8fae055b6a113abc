package vn.hatinh.personnel.intake;

import jakarta.enterprise.context.ApplicationScoped;

/** The ways of checked rows into the registry, one for each part of the workbook. */
@ApplicationScoped
class Intakes {

    private final UnitIntake units;
    private final StaffIntake staff;
    private final AgencyFactIntake agencyFacts;

    Intakes(UnitIntake units, StaffIntake staff, AgencyFactIntake agencyFacts) {
        this.units = units;
        this.staff = staff;
        this.agencyFacts = agencyFacts;
    }

    UnitIntake units() {
        return units;
    }

    StaffIntake staff() {
        return staff;
    }

    AgencyFactIntake agencyFacts() {
        return agencyFacts;
    }
}
