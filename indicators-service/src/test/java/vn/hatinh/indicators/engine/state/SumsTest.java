package vn.hatinh.indicators.engine.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.hatinh.indicators.engine.contribution.Contribution;
import vn.hatinh.indicators.engine.contribution.Contributions;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Adding contributions up, by measure, bucket, unit and day. */
class SumsTest {

    private static final LocalDate SPRING = LocalDate.parse("2025-03-01");
    private static final LocalDate SUMMER = LocalDate.parse("2025-06-30");
    private static final LocalDate AUTUMN = LocalDate.parse("2025-09-01");

    @Test
    void aStockIsTheSumOfAllStepsUpToTheDay() {
        Sums sums = sums(women("P1", AUTUMN, -1), women("P1", SPRING, 2), women("P1", SUMMER, 1));

        assertThat(stock(sums, SPRING.minusDays(1))).isZero();
        assertThat(stock(sums, SPRING)).isEqualTo(2);
        assertThat(stock(sums, AUTUMN.minusDays(1))).isEqualTo(3);
        assertThat(stock(sums, AUTUMN)).isEqualTo(2);
    }

    @Test
    void aFlowIsWhatStandsUnderItsCutOffAndNothingElse() {
        Sums sums = sums(women("P1", SPRING, 2), women("P1", SUMMER, 1));

        assertThat(sums.ofAgency("women", "", Timing.FLOW, SUMMER)).isEqualTo(1);
        assertThat(sums.ofAgency("women", "", Timing.FLOW, AUTUMN)).isZero();
    }

    @Test
    void peopleWithoutAUnitBelongToTheAgencyOnly() {
        Sums sums = sums(women("P1", SPRING, 2), women("P2", SPRING, 4), women("", SPRING, 8));

        assertThat(stock(sums, SPRING)).isEqualTo(14);
        assertThat(sums.ofUnits("women", "", Timing.STOCK, SPRING, Set.of("P1", "P2", "P3")))
                .isEqualTo(6);
        assertThat(sums.ofUnits("men", "", Timing.STOCK, SPRING, Set.of("P1"))).isZero();
    }

    @Test
    void bucketsOfAMeasureAreApart() {
        Sums sums = sums(
                new Contribution("headcount", "sex:NU", "P1", SPRING, 1),
                new Contribution("headcount", "sex:NAM", "P1", SPRING, 3));

        assertThat(sums.ofAgency("headcount", "sex:NAM", Timing.STOCK, SPRING)).isEqualTo(3);
        assertThat(sums.ofAgency("headcount", "", Timing.STOCK, SPRING)).isZero();
        assertThat(sums.keys("headcount")).containsExactlyInAnyOrder("sex:NU", "sex:NAM");
    }

    @Test
    void whatIsTakenAwayAgainLeavesNoTrace() {
        Sums once = sums(women("P1", SPRING, 2));
        Sums back = once.plus(List.of(women("P1", SUMMER, 1), women("P2", SUMMER, 1)))
                .plus(List.of(women("P2", SUMMER, -1), women("P1", SUMMER, -1)));

        assertThat(back).isEqualTo(once).hasSameHashCodeAs(once);
        assertThat(back.plus(List.of(women("P1", SPRING, -2)))).isEqualTo(Sums.EMPTY);
    }

    @Test
    void whoeverReadsTheOldSumsIsNotDisturbed() {
        Sums before = sums(women("P1", SPRING, 2));

        before.plus(List.of(women("P1", SPRING, 5), women("P1", SUMMER, 1)));

        assertThat(stock(before, SUMMER)).isEqualTo(2);
    }

    @Test
    void theDifferenceOfTwoVersionsIsOnlyWhatChanged() {
        List<Contribution> before = List.of(women("P1", SPRING, 1), women("P1", AUTUMN, -1));
        List<Contribution> after = List.of(women("P1", SPRING, 1), women("P1", SUMMER, -1));

        assertThat(Contributions.difference(before, after))
                .containsExactlyInAnyOrder(women("P1", SUMMER, -1), women("P1", AUTUMN, 1));
        assertThat(Contributions.difference(before, before)).isEmpty();
    }

    @Test
    void codesAreSeenAsLongAsARecordHoldsThem() {
        Sums sums = sums(seen("grade:01.003"), seen("grade:01.002"), seen("language:en"), seen("fact:GRADE"));

        assertThat(sums.seenCodes("grade")).containsExactly("01.002", "01.003");
        assertThat(sums.seen("fact:GRADE")).isTrue();
        assertThat(sums.seen("fact:LANGUAGE")).isFalse();
        assertThat(sums.plus(Contributions.difference(List.of(seen("grade:01.003")), List.of()))
                        .seenCodes("grade"))
                .containsExactly("01.002");
    }

    @Test
    void nothingIsNoContribution() {
        assertThatThrownBy(() -> women("P1", SPRING, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Sums sums(Contribution... contributions) {
        return Sums.EMPTY.plus(List.of(contributions));
    }

    private static long stock(Sums sums, LocalDate day) {
        return sums.ofAgency("women", "", Timing.STOCK, day);
    }

    private static Contribution women(String unit, LocalDate at, long amount) {
        return new Contribution("women", "", unit, at, amount);
    }

    private static Contribution seen(String key) {
        return new Contribution(Plan.SEEN, key, "", SPRING, 1);
    }
}
