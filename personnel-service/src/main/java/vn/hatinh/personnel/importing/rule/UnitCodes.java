package vn.hatinh.personnel.importing.rule;

import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.personnel.importing.sheet.Column;
import vn.hatinh.personnel.importing.sheet.RowFindings;
import vn.hatinh.support.problem.Text;

/** The complaint about a unit that is neither in DonVi nor in the registry. */
final class UnitCodes {

    private static final Text MESSAGE = new Text("Mã đơn vị không tồn tại", "No unit has this code");
    private static final Text ACCEPTED = new Text(
            "Mã có trong trang DonVi hoặc đã có trong hệ thống", "A code in sheet DonVi or already in the registry");

    private UnitCodes() {}

    static void check(String code, Column<String> column, Units units, RowFindings findings) {
        if (code != null && !units.knows(code)) {
            findings.error(column, code, ErrorCode.UNKNOWN_UNIT, MESSAGE, ACCEPTED);
        }
    }
}
