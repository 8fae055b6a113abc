package vn.hatinh.personnel.importing.rule;

import org.junit.jupiter.api.Test;

import vn.hatinh.personnel.importing.sheet.OrganisationSheets;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.personnel.importing.rule.Given.given;

class OneAtATimeTest {

    @Test
    void employmentPeriodsFollowOneAnother() {
        assertThat(given().employed("2010-01-01", "2015-12-31")
                        .employed("2016-01-01", null)
                        .errorsOf(OneAtATime.EMPLOYMENT))
                .isEmpty();
        assertThat(given().employed("2010-01-01", null)
                        .employed("2016-01-01", null)
                        .errorsOf(OneAtATime.EMPLOYMENT))
                .containsExactly("CanBo!3 Ngày tuyển dụng: overlap");
    }

    @Test
    void aLongAssignmentIsComparedWithAllLaterOnes() {
        assertThat(given().employed("2010-01-01", null)
                        .assigned("VP", "2010-01-01", "2020-12-31")
                        .assigned("LS", "2011-01-01", "2011-12-31")
                        .assigned("QL", "2012-01-01", "2012-12-31")
                        .assigned("VP", "2021-01-01", null)
                        .errorsOf(OneAtATime.ASSIGNMENT))
                .containsExactly("CongTac!4 Từ ngày: overlap", "CongTac!5 Từ ngày: overlap");
    }

    @Test
    void anAssignmentLeftOpenByWhoLeftEndsWithTheEmployment() {
        assertThat(given().employed("2010-01-01", "2015-12-31")
                        .employed("2018-01-01", null)
                        .assigned("VP", "2010-01-01", null)
                        .assigned("VP", "2018-01-01", null)
                        .errorsOf(OneAtATime.ASSIGNMENT))
                .isEmpty();
    }

    @Test
    void openAssignmentsAreNotComparedWhenTheEmploymentIsNotKnown() {
        assertThat(given().unreadable(OrganisationSheets.STAFF)
                        .assigned("VP", "2010-01-01", null)
                        .assigned("VP", "2018-01-01", null)
                        .errorsOf(OneAtATime.ASSIGNMENT))
                .isEmpty();
    }

    @Test
    void theFileIsBlamedAndNotTheRegistry() {
        assertThat(given().employed("2010-01-01", null)
                        .inRegistry()
                        .assigned("VP", "2015-01-01", null)
                        .inFile()
                        .assigned("LS", "2012-01-01", null)
                        .errorsOf(OneAtATime.ASSIGNMENT))
                .containsExactly("CongTac!3 Từ ngày: overlap");
    }

    @Test
    void whoeverLeftThePartyMayBeAdmittedAgain() {
        assertThat(given().partyMember("2010-01-01", "2015-12-31")
                        .partyMember("2016-01-01", null)
                        .errorsOf(OneAtATime.PARTY_MEMBERSHIP))
                .isEmpty();
        assertThat(given().partyMember("2010-01-01", null)
                        .partyMember("2016-01-01", null)
                        .errorsOf(OneAtATime.PARTY_MEMBERSHIP))
                .containsExactly("Dang!3 Ngày kết nạp: overlap");
    }

    @Test
    void oneOpenPregnancyAtMost() {
        assertThat(given().pregnancy("2020-01-01", null)
                        .pregnancy("2023-01-01", null)
                        .errorsOf(OneAtATime.PREGNANCY))
                .containsExactly("ThaiSan!3 Từ ngày: overlap");
    }
}
