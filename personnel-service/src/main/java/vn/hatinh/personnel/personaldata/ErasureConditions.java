package vn.hatinh.personnel.personaldata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import vn.hatinh.personnel.employment.EmploymentPeriod;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.Text;

/** Whether a person may be erased: not on payroll, and the file kept for as long as the archives' rules say. */
final class ErasureConditions {

    private ErasureConditions() {}

    /**
     * @param retentionYears after the last day on payroll
     * @return what is missing; empty when the person may be erased
     */
    static List<ProblemError> missing(List<EmploymentPeriod> employment, int retentionYears, LocalDate today) {
        List<ProblemError> missing = new ArrayList<>();
        Optional<LocalDate> lastDay = lastDay(employment);
        if (lastDay.isEmpty() || !lastDay.get().isBefore(today)) {
            missing.add(error(
                    "on-payroll",
                    lastDay.orElse(null),
                    "Người này còn công tác, hoặc sẽ công tác; chỉ xóa sau ngày nghỉ",
                    "The person is on payroll, or will be; erasure is possible after the last day"));
        }
        lastDay.map(day -> day.plusYears(retentionYears))
                .filter(end -> !end.isBefore(today))
                .ifPresent(end -> missing.add(error(
                        "retention-not-ended",
                        end,
                        "Hồ sơ phải lưu hết ngày " + end,
                        "The file has to be kept until the end of " + end)));
        return missing;
    }

    /** Empty while a period is open. */
    private static Optional<LocalDate> lastDay(List<EmploymentPeriod> employment) {
        return employment.stream().anyMatch(period -> period.to() == null)
                ? Optional.empty()
                : employment.stream().map(EmploymentPeriod::to).max(Comparator.naturalOrder());
    }

    private static ProblemError error(String code, LocalDate value, String vi, String en) {
        return new ProblemError(null, code, value, new Text(vi, en));
    }
}
