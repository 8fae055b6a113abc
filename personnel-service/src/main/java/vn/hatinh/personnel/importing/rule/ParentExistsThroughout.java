package vn.hatinh.personnel.importing.rule;

import java.util.List;

import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.personnel.importing.Period;
import vn.hatinh.personnel.importing.Workbook.UnitRow;
import vn.hatinh.personnel.importing.sheet.Columns;
import vn.hatinh.personnel.importing.sheet.Findings;
import vn.hatinh.personnel.importing.sheet.OrganisationSheets;
import vn.hatinh.personnel.importing.sheet.Shown;
import vn.hatinh.support.problem.Text;

/** The unit above a unit exists on every day on which it stands above it. */
final class ParentExistsThroughout implements UnitRule {

    @Override
    public void check(Units units, Findings findings) {
        units.all()
                .filter(row -> row.parent() != null && units.isComplete(row.parent()))
                .forEach(row -> check(row, units.stretches(row.parent()), units, findings));
    }

    private static void check(UnitRow row, List<Period> parentExists, Units units, Findings findings) {
        Period period = new Period(row.from(), row.to());
        if (parentExists.isEmpty() || Coverage.covers(parentExists, period)) {
            return;
        }
        Text message = new Text(
                "Đơn vị cấp trên %s không tồn tại suốt thời gian %s của %s"
                        .formatted(row.parent(), Shown.of(List.of(period)), row.code()),
                "The unit above, %s, does not exist throughout %s of %s"
                        .formatted(row.parent(), Shown.of(List.of(period)), row.code()));
        Text accepted = new Text(
                "%s tồn tại: %s".formatted(row.parent(), Shown.of(parentExists)),
                "%s exists: %s".formatted(row.parent(), Shown.of(parentExists)));
        if (row.row() > 0) {
            findings.at(row)
                    .error(OrganisationSheets.PARENT, row.parent(), ErrorCode.UNIT_NOT_EXISTING, message, accepted);
        } else {
            units.latestOfFile(row.parent()).ifPresent(parent -> findings.at(parent)
                    .error(Columns.TO, Shown.of(parent.to()), ErrorCode.UNIT_NOT_EXISTING, message, accepted));
        }
    }
}
