package vn.hatinh.personnel.importing.sheet;

import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.support.problem.Text;

/** A unit is not the unit above itself. */
final class NotItsOwnParent implements RowCheck {

    @Override
    public void check(Values values, RowFindings findings) {
        String parent = values.get(OrganisationSheets.PARENT);
        if (parent != null && parent.equals(values.get(Columns.UNIT))) {
            findings.error(
                    OrganisationSheets.PARENT,
                    parent,
                    ErrorCode.OWN_PARENT,
                    new Text("Đơn vị không thể là cấp trên của chính mình", "A unit cannot be above itself"),
                    new Text("Mã của một đơn vị khác, hoặc để trống", "The code of another unit, or empty"));
        }
    }
}
