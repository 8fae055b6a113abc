package vn.hatinh.personnel.importing.sheet;

import java.time.LocalDate;

import vn.hatinh.personnel.importing.WarningCode;
import vn.hatinh.support.problem.Text;

/** A draft may be reviewed before it is issued, but swapped dates look the same: a warning, not an error. */
final class ReviewedBeforeIssued implements RowCheck {

    @Override
    public void check(Values values, RowFindings findings) {
        LocalDate issued = values.get(AgencySheets.PUBLISHED);
        LocalDate reviewed = values.get(AgencySheets.REVIEWED);
        if (issued != null && reviewed != null && reviewed.isBefore(issued)) {
            findings.warn(
                    AgencySheets.REVIEWED,
                    Shown.of(reviewed),
                    WarningCode.REVIEWED_BEFORE_ISSUED,
                    new Text(
                            "Ngày rà soát sớm hơn ngày phát hành (%s)".formatted(Shown.of(issued)),
                            "The review is earlier than the issue (%s)".formatted(Shown.of(issued))));
        }
    }
}
