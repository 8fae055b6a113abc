package vn.hatinh.indicators.engine;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.hatinh.indicators.engine.facts.StaffFacts.Check;
import vn.hatinh.indicators.engine.facts.StaffFacts.Commitment;
import vn.hatinh.indicators.engine.facts.StaffFacts.Course;
import vn.hatinh.indicators.engine.facts.StaffFacts.Grade;
import vn.hatinh.indicators.engine.facts.StaffFacts.Party;
import vn.hatinh.indicators.engine.facts.StaffFacts.Pregnancy;
import vn.hatinh.indicators.engine.given.Agency;
import vn.hatinh.indicators.engine.given.Staff;

import static vn.hatinh.indicators.engine.given.Agency.agency;
import static vn.hatinh.indicators.engine.given.IndicatorValueAssert.assertThat;
import static vn.hatinh.indicators.engine.given.Staff.day;
import static vn.hatinh.indicators.engine.given.Staff.woman;

/**
 * A woman goes to another agency on 1 June 2025, with the record that personnel-service gives her there: both agencies
 * together count her once.
 */
class TransferTest {

    private static final Staff HISTORY = woman().with(
                    new Grade("01.002", day("2015-01-01"), null),
                    new Party(day("2025-02-01"), null, null),
                    new Course("NGHIEP_VU", day("2025-03-01")),
                    new Check("DINH_KY", day("2025-04-01")),
                    new Check("PHU_KHOA", day("2025-04-01")),
                    new Pregnancy(day("2025-05-01"), null, 2, 2),
                    new Commitment(2025, day("2025-01-05")));

    private final Agency old = agency().with(HISTORY.employed("CONG_CHUC", "2015-01-01", "2025-05-31"));
    private final Agency neu = agency().with(HISTORY.without(Pregnancy.class)
            .employed("2025-06-01")
            .with(new Pregnancy(day("2025-05-01"), day("2025-12-01"), 5, 5)));

    @Test
    void onEachDayExactlyOneAgencyCountsHer() {
        Stream.iterate(LocalDate.of(2025, 5, 1), day -> day.plusDays(1))
                .limit(60)
                .map(LocalDate::toString)
                .forEach(day -> {
                    boolean gone = day.compareTo("2025-06-01") >= 0;
                    assertThat(old.on(day, "H", "sex:NU")).isCount(gone ? 0 : 1);
                    assertThat(neu.on(day, "H", "sex:NU")).isCount(gone ? 1 : 0);
                    assertThat(old.on(day, "1.4", "headline")).isShare(gone ? 0 : 1, gone ? 0 : 1);
                    assertThat(neu.on(day, "1.4", "headline")).isShare(gone ? 1 : 0, gone ? 1 : 0);
                });
    }

    @Test
    void whatSheDidBeforeCountsWhereSheDidIt() {
        assertThat(old.in("2025", "1.4", "c")).isCount(1);
        assertThat(neu.in("2025", "1.4", "c")).isCount(0);
        assertThat(old.in("2025", "5.1", "b")).isShare(1, 1);
        assertThat(neu.in("2025", "5.1", "b")).isShare(0, 0);
    }

    @Test
    void whatIsAskedAtTheEndOfTheYearCountsWhereSheIsThen() {
        for (String code : new String[] {"4.1", "5.1", "6.2"}) {
            assertThat(old.in("2025", code, "headline")).isShare(0, 0);
            assertThat(neu.in("2025", code, "headline")).isShare(1, 1);
        }
    }

    @Test
    void aPregnancyEndsInOneAgencyOnly() {
        assertThat(old.in("2025", "4.2a", "headline")).isShare(0, 0);
        assertThat(old.in("2025", "4.2a", "open")).isCount(0);
        assertThat(neu.in("2025", "4.2a", "headline")).isShare(1, 1);
        assertThat(neu.in("2025-H1", "4.2a", "open")).isCount(1);
    }

    @Test
    void sheIsNewInTheNewAgency() {
        assertThat(old.in("2025", "2.2", "headline")).isShare(0, 0);
        assertThat(neu.in("2025", "2.2", "headline")).isShare(1, 1);
    }
}
