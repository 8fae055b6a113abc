package vn.hatinh.personnel.importing.rule;

import vn.hatinh.personnel.importing.Workbook.UnitRow;
import vn.hatinh.personnel.importing.sheet.Findings;
import vn.hatinh.personnel.importing.sheet.OrganisationSheets;
import vn.hatinh.personnel.importing.sheet.RejectedRow;

/** The unit above a unit is in DonVi or in the registry. */
final class ParentIsKnown implements UnitRule {

    @Override
    public void check(Units units, Findings findings) {
        for (UnitRow row : units.rowsOfFile()) {
            UnitCodes.check(row.parent(), OrganisationSheets.PARENT, units, findings.at(row));
        }
        for (RejectedRow row : units.rejected()) {
            UnitCodes.check(
                    row.values().get(OrganisationSheets.PARENT),
                    OrganisationSheets.PARENT,
                    units,
                    findings.at(row.sheet(), row.values().row()));
        }
    }
}
