package vn.hatinh.indicators.engine;

import org.junit.jupiter.api.Test;

import vn.hatinh.indicators.engine.facts.AgencyFact.CommunicationProduct;
import vn.hatinh.indicators.engine.given.Agency;
import vn.hatinh.indicators.engine.value.Status;

import static vn.hatinh.indicators.engine.given.Agency.agency;
import static vn.hatinh.indicators.engine.given.IndicatorValueAssert.assertThat;
import static vn.hatinh.indicators.engine.given.Staff.day;

/** 6.1 and 6.3: what the agency publishes. */
class CommunicationTest {

    @Test
    void aReviewAfterTheHalfYearDoesNotCountInIt() {
        Agency agency = agency().with(product("2025-06-10", "2025-07-01", true));

        assertThat(agency.in("2025-H1", "6.1", "headline")).isShare(0, 1).hasStatus(Status.IN_PROGRESS);
        assertThat(agency.in("2025", "6.1", "headline")).isShare(1, 1).hasStatus(Status.ACHIEVED);
    }

    @Test
    void aBiasedProductIsNeitherClearedNorForgotten() {
        Agency agency = agency().with(product("2025-03-10", "2025-03-09", false), product("2025-03-10", null, false));

        assertThat(agency.in("2025", "6.1", "headline")).isShare(0, 2).hasStatus(Status.MISSED);
        assertThat(agency.in("2025", "6.1", "biased")).isCount(1);
    }

    @Test
    void aQuarterWithTwoItemsIsOneQuarter() {
        Agency agency = agency().with(
                        product("2025-01-01", null, false),
                        product("2025-03-31", null, false),
                        product("2025-04-01", null, false),
                        new CommunicationProduct("TIN_BAI", "KHAC", true, day("2025-07-01"), null, false),
                        new CommunicationProduct("SU_KIEN", "CONG_TTDT", false, day("2025-10-01"), null, false));

        assertThat(agency.in("2025", "6.3", "headline")).isCount(3).hasStatus(Status.TRACKED);
        assertThat(agency.in("2025", "6.3", "quarters")).isCount(2);
        assertThat(agency.in("2025", "6.3", "events")).isCount(0);
        assertThat(agency.in("2025", "6.1", "headline")).isShare(0, 5);
    }

    @Test
    void anAgencyThatNeverPublishedAnythingHasNoDataRatherThanNothing() {
        assertThat(agency().in("2025", "6.3", "headline")).hasStatus(Status.NO_DATA);
    }

    private static CommunicationProduct product(String issued, String reviewed, boolean cleared) {
        return new CommunicationProduct("TIN_BAI", "CONG_TTDT", true, day(issued), day(reviewed), cleared);
    }
}
