package vn.hatinh.indicators.engine;

import org.junit.jupiter.api.Test;

import vn.hatinh.indicators.engine.facts.StaffFacts.Assessment;
import vn.hatinh.indicators.engine.facts.StaffFacts.Seat;
import vn.hatinh.indicators.engine.given.Agency;
import vn.hatinh.indicators.engine.given.Staff;
import vn.hatinh.indicators.engine.value.Status;

import static vn.hatinh.indicators.engine.given.Agency.OWN;
import static vn.hatinh.indicators.engine.given.Agency.agency;
import static vn.hatinh.indicators.engine.given.IndicatorValueAssert.assertThat;
import static vn.hatinh.indicators.engine.given.Staff.day;
import static vn.hatinh.indicators.engine.given.Staff.man;
import static vn.hatinh.indicators.engine.given.Staff.woman;

/** A headline value against its target: 1.1 wants 35 % from the end of 2025, 1.3 80 % from the end of 2021. */
class StatusTest {

    private static final Staff MAN_LEADING = man().employed("2015-01-01").leading("PHONG", OWN, "2015-01-01");
    private static final Staff WOMAN_LEADING = woman().employed("2015-01-01").leading("PHONG", OWN, "2015-01-01");

    @Test
    void belowTheTargetBeforeTheMilestoneIsInProgressAndFromItOnMissed() {
        Agency agency = agency().with(MAN_LEADING).with(woman().employed("2015-01-01"));

        assertThat(agency.on("2025-12-30", "1.1", "headline")).isShare(0, 1).hasStatus(Status.IN_PROGRESS);
        assertThat(agency.on("2025-12-31", "1.1", "headline")).hasStatus(Status.MISSED);
        assertThat(agency.on("2026-11-30", "1.1", "headline")).hasStatus(Status.MISSED);
    }

    @Test
    void reachingTheTargetBeforeTheMilestoneIsAchieved() {
        Agency agency = agency().with(MAN_LEADING, WOMAN_LEADING);

        assertThat(agency.on("2021-06-30", "1.1", "headline")).isShare(1, 2).hasStatus(Status.ACHIEVED);
    }

    @Test
    void losingATargetThatHeldOnAnEarlierCutOffFallsBelow() {
        Staff untilSummer = woman().employed("2015-01-01").leading("PHONG", OWN, "2015-01-01", "2026-07-31");
        Agency agency = agency().with(MAN_LEADING, untilSummer);

        assertThat(agency.on("2026-06-30", "1.1", "headline")).hasStatus(Status.ACHIEVED);
        assertThat(agency.on("2026-11-30", "1.1", "headline")).isShare(0, 1).hasStatus(Status.FELL_BELOW);
    }

    @Test
    void holdingTheTargetOnlyBeforeTheMilestoneOrBetweenCutOffsIsNotHavingHeldIt() {
        Staff untilAutumn = woman().employed("2015-01-01").leading("PHONG", OWN, "2015-01-01", "2025-10-31");
        Staff inSpring = woman().employed("2015-01-01").leading("PHONG", OWN, "2026-02-01", "2026-05-31");
        Agency agency = agency().with(MAN_LEADING, untilAutumn, inSpring);

        assertThat(agency.on("2025-06-30", "1.1", "headline")).hasStatus(Status.ACHIEVED);
        assertThat(agency.on("2026-03-01", "1.1", "headline")).hasStatus(Status.ACHIEVED);
        assertThat(agency.on("2026-11-30", "1.1", "headline")).isShare(0, 1).hasStatus(Status.MISSED);
    }

    @Test
    void aTargetKeptFromTheStartIsInProgressOnlyInItsFirstHalfYear() {
        Agency agency = agency().with(man().employed("2015-01-01").with(new Seat("Bí thư", day("2020-01-01"), null)));

        assertThat(agency.on("2021-06-30", "1.3", "headline")).isShare(0, 1).hasStatus(Status.IN_PROGRESS);
        assertThat(agency.on("2021-12-31", "1.3", "headline")).hasStatus(Status.MISSED);
    }

    @Test
    void aTargetOfEveryYearIsMissedOnlyOnThirtyFirstDecember() {
        Agency agency = agency().with(woman().employed("2015-01-01")
                .with(new Assessment(day("2023-01-01"), true), new Assessment(day("2024-01-01"), false)));

        assertThat(agency.on("2023-12-31", "2.1", "headline")).hasStatus(Status.ACHIEVED);
        assertThat(agency.on("2024-06-30", "2.1", "headline")).hasStatus(Status.IN_PROGRESS);
        assertThat(agency.on("2024-12-30", "2.1", "headline")).hasStatus(Status.IN_PROGRESS);
        assertThat(agency.on("2024-12-31", "2.1", "headline"))
                .as("each year stands for itself, so it does not fall below")
                .hasStatus(Status.MISSED);
        assertThat(agency.on("2025-01-01", "2.1", "headline")).hasStatus(Status.IN_PROGRESS);
    }

    @Test
    void nothingToDivideByGivesNoValueAndNoData() {
        Agency onlyOneLeft = agency().with(
                        man().employed("CONG_CHUC", "2015-01-01", "2024-12-31").leading("PHONG", OWN, "2015-01-01"));

        assertThat(onlyOneLeft.on("2025-12-31", "1.1", "headline"))
                .isShare(0, 0)
                .hasNoValue()
                .hasStatus(Status.NO_DATA);
    }

    @Test
    void whatWasNeverRecordedIsNoDataThoughThereAreWomenToDivideBy() {
        Agency agency = agency().with(woman().employed("2015-01-01"));

        assertThat(agency.on("2025-12-31", "1.4", "headline"))
                .isShare(0, 1)
                .hasValue("0")
                .hasStatus(Status.NO_DATA);
        assertThat(agency.on("2025-12-31", "2.1", "headline")).isShare(0, 1).hasStatus(Status.NO_DATA);
        assertThat(agency.in("2025", "II.1", "headline")).isShare(0, 1).hasStatus(Status.NO_DATA);
    }

    @Test
    void onlyTheAgencysHeadlineHasAStatus() {
        Agency agency = agency().unit("P1", "PHONG", OWN).with(WOMAN_LEADING.inUnit("P1", "2015-01-01"));

        assertThat(agency.on("2025-12-31", "1.1", "headline")).hasStatus(Status.ACHIEVED);
        assertThat(agency.on("2025-12-31", "1.1", "headline", "P1"))
                .isShare(1, 1)
                .hasNoStatus();
        assertThat(agency.on("2025-12-31", "1.1", "c")).hasNoStatus();
    }
}
