package vn.hatinh.personnel.importing.sheet;

import java.math.BigDecimal;

import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.support.problem.Text;

/** Nobody spends more than 24 hours a day on family work. */
final class HoursOfADay implements RowCheck {

    private static final int HOURS_OF_A_DAY = 24;

    @Override
    public void check(Values values, RowFindings findings) {
        Integer respondents = values.get(AgencySheets.RESPONDENTS);
        BigDecimal hours = values.get(AgencySheets.HOURS);
        if (respondents == null || hours == null) {
            return;
        }
        long most = (long) respondents * HOURS_OF_A_DAY;
        if (hours.compareTo(BigDecimal.valueOf(most)) > 0) {
            findings.error(
                    AgencySheets.HOURS,
                    hours.toPlainString(),
                    ErrorCode.MORE_THAN_POSSIBLE,
                    new Text(
                            "Quá 24 giờ mỗi ngày cho mỗi người trả lời (%d người)".formatted(respondents),
                            "More than 24 hours a day for each respondent (%d)".formatted(respondents)),
                    new Text("Số từ 0 đến %d".formatted(most), "A number from 0 to %d".formatted(most)));
        }
    }
}
