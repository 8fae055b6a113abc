package vn.hatinh.personnel.importing.rule;

import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.personnel.importing.Workbook.StaffFactRow;
import vn.hatinh.personnel.importing.sheet.Columns;
import vn.hatinh.personnel.importing.sheet.Findings;
import vn.hatinh.personnel.importing.sheet.OrganisationSheets;
import vn.hatinh.personnel.importing.sheet.RejectedRow;
import vn.hatinh.personnel.importing.sheet.RowFindings;
import vn.hatinh.support.problem.Text;

/** A row is about somebody who is in CanBo or in the registry. */
final class StaffIsKnown implements PersonRule {

    private static final Text MESSAGE = new Text("Mã CBCCVC không tồn tại", "No member of staff has this code");
    private static final Text ACCEPTED = new Text(
            "Mã có trong trang CanBo hoặc đã có trong hệ thống", "A code in sheet CanBo or already in the registry");

    @Override
    public void check(Person person, Units units, Findings findings) {
        if (!person.employment().isEmpty() || !person.isComplete(OrganisationSheets.STAFF)) {
            return;
        }
        for (StaffFactRow row : person.rowsOfFile()) {
            complain(row.staffCode(), findings.at(row));
        }
        for (RejectedRow row : person.rejected()) {
            complain(
                    row.values().get(Columns.STAFF_CODE),
                    findings.at(row.sheet(), row.values().row()));
        }
    }

    private static void complain(String code, RowFindings findings) {
        findings.error(Columns.STAFF_CODE, code, ErrorCode.UNKNOWN_STAFF, MESSAGE, ACCEPTED);
    }
}
