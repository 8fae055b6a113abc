package vn.hatinh.indicators.engine;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.hatinh.indicators.engine.facts.AgencyFact.AnonymousCount;
import vn.hatinh.indicators.engine.facts.StaffFacts.Commitment;
import vn.hatinh.indicators.engine.given.Agency;
import vn.hatinh.indicators.engine.given.Staff;

import static vn.hatinh.indicators.engine.given.Agency.OWN;
import static vn.hatinh.indicators.engine.given.Agency.agency;
import static vn.hatinh.indicators.engine.given.IndicatorValueAssert.assertThat;
import static vn.hatinh.indicators.engine.given.Staff.day;
import static vn.hatinh.indicators.engine.given.Staff.man;
import static vn.hatinh.indicators.engine.given.Staff.woman;

/** How many more women would reach the target with the denominator as it is. */
class DistanceTest {

    private static final Staff WOMAN_LEADING = woman().employed("2015-01-01").leading("PHONG", OWN, "2015-01-01");
    private static final Staff MAN_LEADING = man().employed("2015-01-01").leading("PHONG", OWN, "2015-01-01");

    @ParameterizedTest(name = "{0} women of {1} leaders: {2} more")
    @CsvSource({"2, 6, 1", "0, 6, 3", "3, 6, 0", "7, 20, 0", "6, 20, 1", "6, 6, 0"})
    void thirtyFivePercentOfTheLeaders(int women, int leaders, int more) {
        Agency agency = agency().with(women, WOMAN_LEADING).with(leaders - women, MAN_LEADING);

        assertThat(agency.on("2025-12-31", "1.1", "headline"))
                .isShare(women, leaders)
                .isPeopleAwayFromTarget(more);
    }

    @Test
    void allOfTheStaff() {
        Staff member = woman().employed("2015-01-01");
        Agency agency = agency().with(4, member).with(member.with(new Commitment(2025, day("2025-01-10"))));

        assertThat(agency.in("2025", "6.2", "headline")).isShare(1, 5).isPeopleAwayFromTarget(4);
    }

    @Test
    void fewerActsWhereTheTargetIsNone() {
        Agency agency = agency().with(new AnonymousCount(2025, "BAO_LUC_GIA_DINH", 2));

        assertThat(agency.in("2025", "3.2", "headline")).isCount(2).isPeopleAwayFromTarget(2);
    }

    @Test
    void aUnitHasADistanceToo() {
        Agency agency = agency().unit("P1", "PHONG", OWN)
                .with(3, MAN_LEADING.inUnit("P1", "2015-01-01"))
                .with(5, WOMAN_LEADING);

        assertThat(agency.on("2025-12-31", "1.1", "headline", "P1")).isPeopleAwayFromTarget(2);
    }

    @Test
    void withoutAValueOrATargetThereIsNoDistance() {
        Agency agency = agency().with(woman().employed("2025-03-01"));

        assertThat(agency.on("2025-12-31", "1.1", "headline")).hasNoValue().hasNoDistance();
        assertThat(agency.in("2025", "2.2", "headline")).isShare(1, 1).hasNoDistance();
    }
}
