package vn.hatinh.personnel.importing.testing;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import vn.hatinh.personnel.importing.ExistingFacts;
import vn.hatinh.personnel.importing.Workbook;
import vn.hatinh.personnel.importing.Workbook.AssignmentRow;
import vn.hatinh.personnel.importing.Workbook.StaffFactRow;
import vn.hatinh.personnel.importing.Workbook.UnitRow;

/** A registry that holds the units and persons of an earlier workbook. */
public record StoredRows(List<UnitRow> units, List<StaffFactRow> facts) implements ExistingFacts {

    /** What the registry holds after a workbook without errors was imported into an empty one. */
    public static StoredRows after(byte[] workbook) {
        Workbook rows = Checks.check(workbook).rows();
        return new StoredRows(
                rows.units().stream().map(StoredRows::stored).toList(),
                rows.staffFacts().map(StoredFacts::stored).toList());
    }

    private static UnitRow stored(UnitRow row) {
        return new UnitRow(0, row.code(), row.name(), row.parent(), row.kind(), row.from(), row.to());
    }

    @Override
    public Set<String> staffOfUnits(Collection<String> unitCodes) {
        return facts.stream()
                .filter(fact -> fact instanceof AssignmentRow row && unitCodes.contains(row.unit()))
                .map(StaffFactRow::staffCode)
                .collect(Collectors.toSet());
    }

    @Override
    public List<StaffFactRow> ofStaff(Collection<String> staffCodes) {
        return facts.stream()
                .filter(fact -> staffCodes.contains(fact.staffCode()))
                .toList();
    }
}
