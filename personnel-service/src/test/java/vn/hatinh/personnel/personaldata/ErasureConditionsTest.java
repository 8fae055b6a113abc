package vn.hatinh.personnel.personaldata;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.hatinh.contracts.personnel.StaffType;
import vn.hatinh.personnel.employment.EmploymentPeriod;
import vn.hatinh.support.problem.ProblemError;

import static org.assertj.core.api.Assertions.assertThat;

class ErasureConditionsTest {

    private static final int YEARS = 10;
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void whoIsOnPayrollIsNotErased() {
        assertThat(missing(period("2000-01-01", "2010-01-01"), period("2012-01-01", null)))
                .containsExactly("on-payroll");
    }

    @Test
    void whoLeavesTodayIsStillOnPayroll() {
        assertThat(missing(period("2000-01-01", "2026-11-22"))).contains("on-payroll");
    }

    @Test
    void theFileIsKeptForYearsAfterTheLastDay() {
        assertThat(missing(period("2000-01-01", "2016-11-22"))).containsExactly("retention-not-ended");
        assertThat(missing(period("2000-01-01", "2016-11-21"))).isEmpty();
        assertThat(missing(period("1990-01-01", "1999-12-31"), period("2000-01-01", "2020-01-01")))
                .as("the last day of all periods counts")
                .containsExactly("retention-not-ended");
    }

    private static List<String> missing(EmploymentPeriod... periods) {
        return ErasureConditions.missing(List.of(periods), YEARS, TODAY).stream()
                .map(ProblemError::code)
                .toList();
    }

    private static EmploymentPeriod period(String from, String to) {
        return new EmploymentPeriod(
                StaffType.CONG_CHUC, LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}
