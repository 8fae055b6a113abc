package vn.hatinh.personnel.importing.rule;

import org.junit.jupiter.api.Test;

import vn.hatinh.personnel.importing.sheet.OrganisationSheets;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.personnel.importing.rule.Given.given;

class SeatIsOfPartyMemberTest {

    private static final PersonRule RULE = new SeatIsOfPartyMember();

    @Test
    void aSeatBeginsOnTheDayOfAdmissionAtTheEarliest() {
        Given member = given().employed("2010-01-01", null).partyMember("2015-01-01", null);

        assertThat(member.seat("2015-01-01", null).errorsOf(RULE)).isEmpty();
        assertThat(member.seat("2014-12-31", null).errorsOf(RULE))
                .containsExactly("CapUy!5 Từ ngày: not-a-party-member");
    }

    @Test
    void aSeatEndsWithTheMembership() {
        assertThat(given().employed("2010-01-01", null)
                        .partyMember("2015-01-01", "2020-06-30")
                        .seat("2016-01-01", null)
                        .errorsOf(RULE))
                .containsExactly("CapUy!4 Đến ngày: not-a-party-member");
    }

    @Test
    void anOpenSeatOfWhoLeftTheAgencyEndsWithTheEmployment() {
        assertThat(given().employed("2010-01-01", "2018-12-31")
                        .partyMember("2015-01-01", "2020-06-30")
                        .seat("2016-01-01", null)
                        .errorsOf(RULE))
                .isEmpty();
    }

    @Test
    void whoWasNeverAdmittedHasNoSeat() {
        assertThat(given().employed("2010-01-01", null).seat("2016-01-01", null).errorsOf(RULE))
                .containsExactly("CapUy!3 Từ ngày: not-a-party-member");
    }

    @Test
    void nobodyIsCalledANonMemberWhenDangCannotBeRead() {
        assertThat(given().unreadable(OrganisationSheets.PARTY_MEMBERSHIPS)
                        .employed("2010-01-01", null)
                        .seat("2016-01-01", null)
                        .errorsOf(RULE))
                .isEmpty();
    }
}
