package vn.hatinh.personnel.importing.rule;

import java.time.LocalDate;
import java.util.List;

import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.personnel.importing.Period;
import vn.hatinh.personnel.importing.Workbook.PeriodRow;
import vn.hatinh.personnel.importing.sheet.Column;
import vn.hatinh.personnel.importing.sheet.Columns;
import vn.hatinh.personnel.importing.sheet.Findings;
import vn.hatinh.personnel.importing.sheet.Shown;
import vn.hatinh.support.problem.Text;

/** Facts that must lie wholly within the times of something else. */
final class Coverage {

    private Coverage() {}

    static boolean covers(List<Period> stretches, Period period) {
        return stretches.stream().anyMatch(stretch -> stretch.contains(period));
    }

    /** What would be accepted. */
    static Text within(List<Period> stretches) {
        String times = Shown.of(stretches);
        return stretches.isEmpty()
                ? new Text("Không có thời gian nào", "No time at all")
                : new Text("Trong khoảng: " + times, "Within: " + times);
    }

    /** Points at the first day when that is outside already, otherwise at the last day. */
    static void blame(
            PeriodRow row,
            Period period,
            List<Period> stretches,
            Findings findings,
            ErrorCode code,
            Text message,
            Text accepted) {
        boolean begunOutside = stretches.stream().noneMatch(stretch -> stretch.contains(period.from()));
        Column<LocalDate> column = begunOutside ? Columns.FROM : Columns.TO;
        findings.at(row).error(column, Shown.of(begunOutside ? row.from() : row.to()), code, message, accepted);
    }
}
