package vn.hatinh.personnel.importing.sheet;

import java.time.LocalDate;
import java.time.Month;

import vn.hatinh.personnel.importing.WarningCode;
import vn.hatinh.support.problem.Text;

/**
 * Commitments are signed in their year or in December before. Another date is a warning and not an error: a late
 * signature is a fact, and the indicators know how to leave it out.
 */
final class SignedForItsYear implements RowCheck {

    @Override
    public void check(Values values, RowFindings findings) {
        Integer year = values.get(Columns.YEAR);
        LocalDate signed = values.get(DevelopmentSheets.SIGNED);
        if (year == null || signed == null) {
            return;
        }
        boolean before = signed.isBefore(LocalDate.of(year - 1, Month.DECEMBER, 1));
        if (before || signed.getYear() > year) {
            findings.warn(
                    DevelopmentSheets.SIGNED,
                    Shown.of(signed),
                    WarningCode.SIGNED_IN_ANOTHER_YEAR,
                    new Text(
                            "Ngày ký không thuộc năm %d hay tháng 12 năm trước".formatted(year),
                            "Not signed in %d or in December before".formatted(year)));
        }
    }
}
