package vn.hatinh.personnel.importing.sheet;

import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.support.problem.Text;

/** The date of a review and its result come together or not at all. */
final class ReviewHasResult implements RowCheck {

    @Override
    public void check(Values values, RowFindings findings) {
        complain(values, AgencySheets.REVIEWED, AgencySheets.CLEARED, findings);
        complain(values, AgencySheets.CLEARED, AgencySheets.REVIEWED, findings);
    }

    private static void complain(Values values, Column<?> filled, Column<?> missing, RowFindings findings) {
        if (!values.isEmpty(filled) && values.isEmpty(missing)) {
            findings.error(
                    missing,
                    null,
                    ErrorCode.ONE_WITHOUT_THE_OTHER,
                    new Text(
                            "Có \"%s\" mà không có \"%s\"".formatted(filled.header(), missing.header()),
                            "\"%s\" is filled and \"%s\" is not".formatted(filled.header(), missing.header())));
        }
    }
}
