package vn.hatinh.personnel.intake;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;

import vn.hatinh.personnel.importing.ExistingFacts;
import vn.hatinh.personnel.importing.Workbook.StaffFactRow;
import vn.hatinh.personnel.importing.Workbook.UnitRow;
import vn.hatinh.personnel.staff.StaffFile;
import vn.hatinh.personnel.staff.StaffFiles;
import vn.hatinh.personnel.staff.StaffSheets;
import vn.hatinh.personnel.unit.UnitFiles;
import vn.hatinh.personnel.unit.UnitRows;

/**
 * Shows the registry to the checks of a workbook, as rows of a workbook. What was read is forgotten at once: memory stays
 * flat, and the intake reads again under lock what it changes.
 */
final class RegistryFacts implements ExistingFacts {

    private final String agency;
    private final UnitFiles units;
    private final StaffFiles staff;
    private final EntityManager entityManager;

    RegistryFacts(String agency, UnitFiles units, StaffFiles staff, EntityManager entityManager) {
        this.agency = agency;
        this.units = units;
        this.staff = staff;
        this.entityManager = entityManager;
    }

    @Override
    public List<UnitRow> units() {
        List<UnitRow> rows = UnitRows.of(units.read(agency).values());
        entityManager.clear();
        return rows;
    }

    @Override
    public Set<String> staffOfUnits(Collection<String> unitCodes) {
        return staff.codesOfUnits(agency, unitCodes);
    }

    @Override
    public List<StaffFactRow> ofStaff(Collection<String> staffCodes) {
        List<StaffFactRow> rows = staff.read(agency, staffCodes).values().stream()
                .flatMap(RegistryFacts::rows)
                .toList();
        entityManager.clear();
        return rows;
    }

    private static Stream<StaffFactRow> rows(StaffFile file) {
        return StaffSheets.ALL.stream().flatMap(sheet -> sheet.rowsOf(file));
    }
}
