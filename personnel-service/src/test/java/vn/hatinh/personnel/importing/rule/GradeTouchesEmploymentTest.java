package vn.hatinh.personnel.importing.rule;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.personnel.importing.rule.Given.given;

class GradeTouchesEmploymentTest {

    private static final PersonRule RULE = new GradeTouchesEmployment();

    @Test
    void aGradeBroughtAlongFromAnotherAgencyIsFine() {
        assertThat(given().employed("2010-01-01", null)
                        .grade("01.003", "2005-01-01", null)
                        .grade("01.002", "2009-01-01", null)
                        .warningsOf(RULE))
                .isEmpty();
    }

    @Test
    void aGradeWithoutAnyDayOnPayrollIsWorthALook() {
        assertThat(given().employed("2010-01-01", "2015-12-31")
                        .grade("01.003", "2005-01-01", "2009-12-31")
                        .grade("01.002", "2016-01-01", null)
                        .warningsOf(RULE))
                .containsExactly("Ngach!3 Từ ngày: outside-employment", "Ngach!4 Từ ngày: outside-employment");
    }
}
