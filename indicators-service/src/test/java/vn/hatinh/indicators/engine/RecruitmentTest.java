package vn.hatinh.indicators.engine;

import org.junit.jupiter.api.Test;

import vn.hatinh.indicators.engine.facts.AgencyFact.RecruitmentRound;
import vn.hatinh.indicators.engine.given.Agency;

import static vn.hatinh.indicators.engine.given.Agency.agency;
import static vn.hatinh.indicators.engine.given.IndicatorValueAssert.assertThat;
import static vn.hatinh.indicators.engine.given.Staff.day;
import static vn.hatinh.indicators.engine.given.Staff.man;
import static vn.hatinh.indicators.engine.given.Staff.woman;

/** 2.2: who is recruited. */
class RecruitmentTest {

    @Test
    void aChangeOfTypeWithoutAGapIsNoRecruitment() {
        Agency changed = agency().with(woman().employed("VIEN_CHUC", "2019-03-01", "2024-04-30")
                .employed("CONG_CHUC", "2024-05-01", null));

        assertThat(changed.in("2024", "2.2", "headline")).isShare(0, 0).hasNoValue();
        assertThat(changed.on("2024-04-30", "H", "type:Viên chức/sex:NU")).isCount(1);
        assertThat(changed.on("2024-05-01", "H", "type:Công chức/sex:NU")).isCount(1);
    }

    @Test
    void comingBackAfterADayAwayIsARecruitment() {
        Agency cameBack = agency().with(woman().employed("VIEN_CHUC", "2019-03-01", "2024-04-30")
                .employed("CONG_CHUC", "2024-05-02", null));

        assertThat(cameBack.in("2024", "2.2", "headline")).isShare(1, 1);
    }

    @Test
    void fromAContractToTheCivilServiceIsARecruitment() {
        Agency employed = agency().with(woman().employed("HOP_DONG", "2019-03-01", "2024-04-30")
                        .employed("CONG_CHUC", "2024-05-01", null))
                .with(man().employed("CONG_CHUC", "2024-09-01", null));

        assertThat(employed.in("2024-H1", "2.2", "headline")).isShare(1, 1);
        assertThat(employed.in("2024", "2.2", "headline")).isShare(1, 2).hasValue("50");
    }

    @Test
    void contractStaffAreNotCounted() {
        Agency contract = agency().with(woman().employed("HOP_DONG", "2024-05-01", null));

        assertThat(contract.in("2024", "2.2", "headline")).isShare(0, 0);
        assertThat(contract.on("2024-12-31", "H", "sex:NU")).isCount(0);
    }

    @Test
    void someoneRecruitedTwiceInAYearCountsOnce() {
        Agency twice = agency().with(woman().employed("CONG_CHUC", "2024-01-15", "2024-03-31")
                .employed("CONG_CHUC", "2024-09-01", null));

        assertThat(twice.in("2024", "2.2", "headline")).isShare(1, 1);
    }

    @Test
    void equallyRankedCasesAreAddedUpFromTheRoundsOfThePeriod() {
        Agency rounds = agency().with(
                        new RecruitmentRound(day("2024-06-30"), 3, 2),
                        new RecruitmentRound(day("2024-07-01"), 2, 1),
                        new RecruitmentRound(day("2025-01-01"), 9, 9));

        assertThat(rounds.in("2024-H1", "2.2", "equal-cases")).isCount(3);
        assertThat(rounds.in("2024", "2.2", "equal-cases")).isCount(5);
        assertThat(rounds.in("2024", "2.2", "equal-cases-women")).isCount(3);
    }
}
