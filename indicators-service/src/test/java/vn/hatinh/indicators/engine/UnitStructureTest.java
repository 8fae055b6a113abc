package vn.hatinh.indicators.engine;

import org.junit.jupiter.api.Test;

import vn.hatinh.indicators.engine.facts.UnitHistory.Period;
import vn.hatinh.indicators.engine.given.Agency;
import vn.hatinh.indicators.engine.given.Staff;
import vn.hatinh.indicators.engine.plan.Reading;
import vn.hatinh.indicators.sample.SampleState;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.indicators.engine.given.Agency.OWN;
import static vn.hatinh.indicators.engine.given.Agency.agency;
import static vn.hatinh.indicators.engine.given.IndicatorValueAssert.assertThat;
import static vn.hatinh.indicators.engine.given.Staff.day;
import static vn.hatinh.indicators.engine.given.Staff.man;
import static vn.hatinh.indicators.engine.given.Staff.woman;

/** For which unit a person counts, and which structure a day has. */
class UnitStructureTest {

    private static final Reading HEADCOUNT =
            SampleState.plan().indicator("H").orElseThrow().readings().get(0);

    @Test
    void someoneWithoutAUnitCountsForTheAgencyOnly() {
        Agency agency = agency().unit("P1", "PHONG", OWN)
                .with(woman().employed("2020-01-01"))
                .with(woman().employed("2020-01-01").inUnit("P1", "2020-01-01"));

        assertThat(agency.on("2025-12-31", "H", "sex:NU")).isCount(2);
        assertThat(agency.on("2025-12-31", "H", "sex:NU", "P1")).isCount(1);
    }

    @Test
    void someoneCountsForTheirUnitAndEveryUnitAboveIt() {
        Agency agency = agency().unit("TT1", "DON_VI_TRUC_THUOC", OWN)
                .unit("P1", "PHONG", "TT1")
                .with(woman().employed("2020-01-01").inUnit("P1", "2020-01-01"));

        assertThat(agency.on("2025-12-31", "H", "sex:NU", "P1")).isCount(1);
        assertThat(agency.on("2025-12-31", "H", "sex:NU", "TT1")).isCount(1);
        assertThat(agency.on("2025-12-31", "H", "sex:NU", OWN)).isCount(1);
    }

    @Test
    void aUnitThatWasMovedKeepsItsEarlierPlaceOnEarlierDays() {
        Agency moved = agency().unit("TT1", "DON_VI_TRUC_THUOC", OWN)
                .unit("TT2", "DON_VI_TRUC_THUOC", OWN)
                .unit(
                        "P1",
                        new Period("Phòng 1", "PHONG", "TT1", day("2015-01-01"), day("2024-06-30")),
                        new Period("Phòng Một", "PHONG", "TT2", day("2024-07-01"), null))
                .with(woman().employed("2020-01-01").inUnit("P1", "2020-01-01"));

        assertThat(moved.on("2024-06-30", "H", "sex:NU", "TT1")).isCount(1);
        assertThat(moved.on("2024-06-30", "H", "sex:NU", "TT2")).isCount(0);
        assertThat(moved.on("2024-07-01", "H", "sex:NU", "TT1")).isCount(0);
        assertThat(moved.on("2024-07-01", "H", "sex:NU", "TT2")).isCount(1);
    }

    @Test
    void aYearOfSomeoneWhoMovedCountsForTheUnitOfTheCutOff() {
        Agency moved = agency().unit("P1", "PHONG", OWN)
                .unit("P2", "PHONG", OWN)
                .with(woman().employed("2020-01-01")
                        .inUnit("P1", "2020-01-01", "2025-06-30")
                        .inUnit("P2", "2025-07-01")
                        .leading("PHONG", "P1", "2025-03-01", "2025-06-30"));

        assertThat(moved.in("2025-H1", "1.1", "b", "P1")).isShare(1, 1);
        assertThat(moved.in("2025", "1.1", "b", "P1")).isShare(0, 0);
        assertThat(moved.in("2025", "1.1", "b", "P2")).isShare(1, 1);
    }

    @Test
    void aClosedUnitHasNoValuesAndItsPeopleCountForTheAgencyOnly() {
        Agency closed = agency().unit("P1", new Period("Phòng 1", "PHONG", OWN, day("2015-01-01"), day("2024-12-31")))
                .with(woman().employed("2020-01-01").inUnit("P1", "2020-01-01"));

        assertThat(closed.valuation().units(HEADCOUNT, day("2024-12-31"))).containsExactlyInAnyOrder(OWN, "P1");
        assertThat(closed.valuation().units(HEADCOUNT, day("2025-01-01"))).containsExactly(OWN);
        assertThat(closed.on("2025-01-01", "H", "sex:NU")).isCount(1);
    }

    @Test
    void anAgencyWhoseOwnUnitIsNotStandingHasValuesUnderItsCode() {
        Agency headless = Agency.withoutUnits().unit("P1", "PHONG", OWN).with(woman().employed("2020-01-01"));

        assertThat(headless.valuation().units(HEADCOUNT, day("2025-12-31"))).containsExactlyInAnyOrder("H27.13", "P1");
        assertThat(headless.on("2025-12-31", "H", "sex:NU", "H27.13")).isCount(1);
        assertThat(headless.on("2025-12-31", "H", "sex:NU", "P1")).isCount(0);
    }

    @Test
    void aUnitIsLedByAWomanWhoWorksElsewhere() {
        Staff deputyDirector = woman().employed("2020-01-01").inUnit(OWN, "2020-01-01");
        Agency agency = agency().unit("P1", "PHONG", OWN)
                .with(woman().employed("2020-01-01").inUnit("P1", "2020-01-01"))
                .with(man().employed("2020-01-01").inUnit("P1", "2020-01-01"));

        assertThat(agency.with(deputyDirector.leading("PHONG", "P1", "2023-01-01"))
                        .on("2025-12-31", "II.2.1b", "headline"))
                .isShare(1, 1);
        assertThat(agency.with(deputyDirector.planned("PHONG", "2023-01-01")).on("2025-12-31", "II.2.1b", "headline"))
                .as("quy hoạch counts for the woman's own unit only, and the agency's own unit is no division")
                .isShare(0, 1);
    }

    @Test
    void aUnitOfWhichLessThanHalfAreWomenIsNotLookedAt() {
        Agency agency = agency().unit("P1", "PHONG", OWN)
                .with(woman().employed("2020-01-01").inUnit("P1", "2020-01-01").leading("PHONG", "P1", "2020-01-01"))
                .with(2, man().employed("2020-01-01").inUnit("P1", "2020-01-01"));

        assertThat(agency.on("2025-12-31", "II.2.1b", "headline")).isShare(0, 0).hasNoValue();
    }
}
