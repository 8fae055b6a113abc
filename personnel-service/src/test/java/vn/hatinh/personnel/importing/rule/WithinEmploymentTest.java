package vn.hatinh.personnel.importing.rule;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.personnel.importing.rule.Given.given;

class WithinEmploymentTest {

    @Test
    void aPostMayReachOverAChangeOfTypeButNotOverAGap() {
        assertThat(given().employed("2010-01-01", "2015-12-31")
                        .employed("2016-01-01", "2020-12-31")
                        .post("VP", "2012-01-01", "2018-12-31")
                        .errorsOf(WithinEmployment.LEADERSHIP_POST))
                .isEmpty();
        assertThat(given().employed("2010-01-01", "2015-12-31")
                        .employed("2016-01-02", "2020-12-31")
                        .post("VP", "2012-01-01", "2018-12-31")
                        .errorsOf(WithinEmployment.LEADERSHIP_POST))
                .containsExactly("ChucVu!4 Đến ngày: outside-employment");
    }

    @Test
    void anOpenPostOfWhoLeftEndsOnTheLastDayOnPayroll() {
        assertThat(given().employed("2010-01-01", "2015-12-31")
                        .post("VP", "2012-01-01", null)
                        .errorsOf(WithinEmployment.LEADERSHIP_POST))
                .isEmpty();
    }

    @Test
    void noAssignmentBeforeRecruitment() {
        assertThat(given().employed("2010-01-02", null)
                        .assigned("VP", "2010-01-01", null)
                        .errorsOf(WithinEmployment.ASSIGNMENT))
                .containsExactly("CongTac!3 Từ ngày: outside-employment");
    }

    @Test
    void aLeavingDateThatCutsOffAnExistingPostIsToldWhereItStands() {
        assertThat(given().inRegistry()
                        .post("VP", "2012-01-01", "2018-12-31")
                        .inFile()
                        .employed("2010-01-01", "2015-12-31")
                        .errorsOf(WithinEmployment.LEADERSHIP_POST))
                .containsExactly("CanBo!2 Ngày nghỉ: outside-employment");
    }

    @Test
    void someoneUnknownIsNotAlsoOutsideEmployment() {
        assertThat(given().post("VP", "2012-01-01", "2018-12-31").errorsOf(WithinEmployment.LEADERSHIP_POST))
                .isEmpty();
    }
}
