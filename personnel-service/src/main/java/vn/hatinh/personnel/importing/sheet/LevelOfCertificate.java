package vn.hatinh.personnel.importing.sheet;

import vn.hatinh.contracts.personnel.LanguageBasis;
import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.support.problem.Text;

/** A language certificate names its level. */
final class LevelOfCertificate implements RowCheck {

    @Override
    public void check(Values values, RowFindings findings) {
        if (values.get(DevelopmentSheets.BASIS) == LanguageBasis.CHUNG_CHI
                && values.isEmpty(DevelopmentSheets.LANGUAGE_LEVEL)) {
            findings.error(
                    DevelopmentSheets.LANGUAGE_LEVEL,
                    null,
                    ErrorCode.REQUIRED,
                    new Text("Chứng chỉ phải ghi bậc", "A certificate must state its level"));
        }
    }
}
