package vn.hatinh.personnel.importing.rule;

import vn.hatinh.personnel.importing.Workbook.AssignmentRow;
import vn.hatinh.personnel.importing.Workbook.LeadershipPostRow;
import vn.hatinh.personnel.importing.Workbook.StaffFactRow;
import vn.hatinh.personnel.importing.sheet.Columns;
import vn.hatinh.personnel.importing.sheet.Findings;
import vn.hatinh.personnel.importing.sheet.RejectedRow;

/** People are assigned to, and lead, units that are in DonVi or in the registry. */
final class UnitIsKnown implements PersonRule {

    @Override
    public void check(Person person, Units units, Findings findings) {
        for (StaffFactRow row : person.rowsOfFile()) {
            UnitCodes.check(unit(row), Columns.UNIT, units, findings.at(row));
        }
        for (RejectedRow row : person.rejected()) {
            UnitCodes.check(
                    row.values().get(Columns.UNIT),
                    Columns.UNIT,
                    units,
                    findings.at(row.sheet(), row.values().row()));
        }
    }

    private static String unit(StaffFactRow row) {
        if (row instanceof AssignmentRow assignment) {
            return assignment.unit();
        }
        return row instanceof LeadershipPostRow post ? post.unit() : null;
    }
}
