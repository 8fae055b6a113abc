package vn.hatinh.personnel.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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
 * Shows the registry to the checks of a workbook, as rows of a workbook. The files of the people asked for last stay
 * open, so that the intake writes into what was checked; nothing else is held.
 */
final class RegistryFacts implements ExistingFacts {

    private final String agency;
    private final UnitFiles units;
    private final StaffFiles staff;
    private final EntityManager entityManager;
    private Map<String, StaffFile> open = Map.of();
    private boolean forWriting;

    RegistryFacts(String agency, UnitFiles units, StaffFiles staff, EntityManager entityManager) {
        this.agency = agency;
        this.units = units;
        this.staff = staff;
        this.entityManager = entityManager;
    }

    /** Whether the people asked for next are going to be written; only then their rows are locked. */
    void openForWriting(boolean forWriting) {
        this.forWriting = forWriting;
    }

    /** The files of the people asked for last, by staff code. */
    Map<String, StaffFile> open() {
        return open;
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
        entityManager.clear();
        open = forWriting ? staff.openForWriting(agency, staffCodes) : staff.read(agency, staffCodes);
        return open.values().stream().flatMap(RegistryFacts::rows).toList();
    }

    private static Stream<StaffFactRow> rows(StaffFile file) {
        return StaffSheets.ALL.stream().flatMap(sheet -> sheet.rowsOf(file));
    }
}
