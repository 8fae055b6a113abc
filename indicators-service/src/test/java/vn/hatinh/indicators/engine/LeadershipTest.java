package vn.hatinh.indicators.engine;

import org.junit.jupiter.api.Test;

import vn.hatinh.indicators.engine.given.Agency;
import vn.hatinh.indicators.engine.given.Staff;

import static vn.hatinh.indicators.engine.given.Agency.agency;
import static vn.hatinh.indicators.engine.given.IndicatorValueAssert.assertThat;
import static vn.hatinh.indicators.engine.given.Staff.man;
import static vn.hatinh.indicators.engine.given.Staff.woman;

/** 1.1 and 1.2: posts and planning (quy hoạch). */
class LeadershipTest {

    private static final Staff WOMAN = woman().employed("2015-01-01").inUnit("P1", "2015-01-01");
    private static final Agency AGENCY = agency().unit("P1", "PHONG", Agency.OWN)
            .with(man().employed("2015-01-01").inUnit("P1", "2015-01-01").leading("PHONG", "P1", "2018-01-01"));

    @Test
    void anAppointmentCountsFromItsDayOn() {
        Agency appointed = AGENCY.with(WOMAN.leading("PHONG", "P1", "2024-07-01"));

        assertThat(appointed.on("2024-06-30", "1.1", "headline")).isShare(0, 1);
        assertThat(appointed.on("2024-07-01", "1.1", "headline")).isShare(1, 2).hasValue("50");
    }

    @Test
    void aBackdatedAppointmentChangesOnlyTheValuesFromItsDayOn() {
        Agency before = AGENCY.with(WOMAN);
        Agency after = AGENCY.with(WOMAN.leading("PHONG", "P1", "2022-07-01"));

        for (String day : new String[] {"2021-01-01", "2021-12-31", "2022-06-30"}) {
            assertThat(after.on(day, "1.1", "headline")).isEqualTo(before.on(day, "1.1", "headline"));
        }
        for (String day : new String[] {"2022-07-01", "2022-12-31", "2026-06-30"}) {
            assertThat(before.on(day, "1.1", "headline")).isShare(0, 1);
            assertThat(after.on(day, "1.1", "headline")).isShare(1, 2);
        }
        assertThat(after.in("2022-H1", "1.1", "b")).isShare(0, 0);
        assertThat(after.in("2022", "1.1", "b")).isShare(1, 1);
    }

    @Test
    void aWomanWithPostsAtTwoLevelsCountsOnce() {
        Agency twoPosts = AGENCY.with(
                WOMAN.leading("SO", Agency.OWN, "2020-01-01").leading("DON_VI_TRUC_THUOC", "TT1", "2020-01-01"));

        assertThat(twoPosts.on("2025-12-31", "1.1", "headline")).isShare(1, 2);
        assertThat(twoPosts.on("2025-12-31", "1.1", "c")).isShare(1, 1);
        assertThat(twoPosts.on("2025-12-31", "1.1", "d")).isShare(1, 1);
        assertThat(twoPosts.on("2025-12-31", "H", "level:SO/sex:NU")).isCount(1);
        assertThat(twoPosts.on("2025-12-31", "H", "level:DON_VI_TRUC_THUOC/sex:NU"))
                .isCount(0);
    }

    @Test
    void theLastDayInAPostStillCounts() {
        Agency until = AGENCY.with(WOMAN.leading("PHONG", "P1", "2020-01-01", "2025-12-31"));

        assertThat(until.on("2025-12-31", "1.1", "headline")).isShare(1, 2);
        assertThat(until.on("2026-01-01", "1.1", "headline")).isShare(0, 1);
    }

    @Test
    void anAppointmentDuringAContractIsNoAppointmentOfStaff() {
        Agency contract = AGENCY.with(woman().employed("HOP_DONG", "2022-01-01", "2023-12-31")
                .employed("2024-01-01")
                .leading("PHONG", "P1", "2023-07-01"));

        assertThat(contract.in("2023", "1.1", "b")).isShare(0, 0).hasNoValue();
        assertThat(contract.on("2023-12-31", "1.1", "headline")).isShare(0, 1);
        assertThat(contract.on("2024-01-01", "1.1", "headline")).isShare(1, 2);
    }

    @Test
    void someoneWhoLeftBeforeTheCutOffStillCountsAmongThoseAppointed() {
        Agency left = AGENCY.with(
                woman().employed("CONG_CHUC", "2020-01-01", "2025-09-30").leading("PHONG", "P1", "2025-03-01"));

        assertThat(left.in("2025", "1.1", "b")).isShare(1, 1);
        assertThat(left.on("2025-12-31", "1.1", "headline")).isShare(0, 1);
    }

    @Test
    void aPostHeldBeforeThePlanningEntryIsNoAppointmentFromPlanning() {
        Staff planned = WOMAN.planned("PHONG", "2022-03-01");
        Agency heldBefore = AGENCY.with(planned.leading("PHONG", "P1", "2022-02-28"));
        Agency begunOnTheDay = AGENCY.with(planned.leading("PHONG", "P1", "2022-03-01"));

        assertThat(heldBefore.on("2025-12-31", "1.2", "b")).isShare(0, 1);
        assertThat(begunOnTheDay.on("2025-12-31", "1.2", "b")).isShare(1, 1);
        assertThat(begunOnTheDay.on("2025-12-31", "1.2", "c")).isShare(1, 1);
        assertThat(begunOnTheDay.on("2022-02-28", "1.2", "b")).isShare(0, 0);
    }

    @Test
    void planningForTheDepartmentLevelIsNotPlanningBelowIt() {
        Agency planned = AGENCY.with(WOMAN.planned("SO", "2022-03-01"));

        assertThat(planned.on("2025-12-31", "1.2", "headline")).isShare(0, 0).hasNoValue();
    }
}
