package vn.hatinh.reporting.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import vn.hatinh.contracts.indicators.Disclosure;
import vn.hatinh.contracts.indicators.IndicatorStatus;
import vn.hatinh.contracts.indicators.PlanPublished.Rule;
import vn.hatinh.reporting.fixtures.Sample;
import vn.hatinh.reporting.fixtures.SampleYear;

import static org.assertj.core.api.Assertions.assertThat;

class ScorecardBuilderTest {

    private final Scorecard scorecard = SampleScorecard.of(SampleYear.of(2025));

    @Test
    void theGoalsStandInThePlansOrderWithoutTheHeadcount() {
        assertThat(scorecard.goals()).extracting(GoalLines::code).containsExactly("1", "2", "3", "4", "5", "6", "II");
    }

    @Test
    void everyHeadlineOfTheYearIsTheOneThatWasPublished() {
        assertThat(scorecard.indicators()).hasSize(20).allSatisfy(line -> {
            Sample.Value expected =
                    Sample.value(line.code(), "headline", line.figure().period());
            assertThat(line.figure())
                    .isEqualTo(new Figure(
                            expected.period(),
                            expected.value(),
                            expected.numerator(),
                            expected.denominator(),
                            expected.status(),
                            Disclosure.OPEN));
        });
    }

    @Test
    void aStockIsTakenOnTheLastDayOfTheYearAndAFlowOverTheYear() {
        assertThat(line("1.1").figure().period()).isEqualTo("2025-12-31");
        assertThat(line("4.1").figure().period()).isEqualTo("2025");
        assertThat(line("1.1").lastYear().period()).isEqualTo("2024-12-31");
        assertThat(line("4.1").lastYear().period()).isEqualTo("2024");
    }

    @Test
    void theTargetSaysItsRuleWhenItIsDueAndHowFarItIs() {
        assertThat(line("1.4").target())
                .isEqualTo(new TargetLine(
                        BigDecimal.valueOf(100),
                        Rule.EXACTLY,
                        LocalDate.of(2030, 12, 31),
                        false,
                        LocalDate.of(2030, 12, 31),
                        2L));
        assertThat(line("2.1").target().due())
                .as("every year: the end of the year asked for")
                .isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(line("2.2").target().isSet()).isFalse();
    }

    @Test
    void aYearThatIsClosedInNovemberShowsWhatWasPublishedForThatDay() {
        Scorecard closed = SampleScorecard.of(SampleYear.closedInNovember(2025));

        assertThat(scorecard.cutOff()).isEqualTo("2025-12-31");
        assertThat(closed.from()).isEqualTo("2024-12-01");
        assertThat(closed.cutOff()).isEqualTo("2025-11-30");
        assertThat(closed.indicators())
                .extracting(line -> line.figure().value())
                .containsExactlyElementsOf(scorecard
                        .indicators()
                        .map(line -> line.figure().value())
                        .toList());
        IndicatorLine leaders = closed.indicators()
                .filter(line -> line.code().equals("1.1"))
                .findFirst()
                .orElseThrow();
        assertThat(leaders.figure().period()).isEqualTo("2025-11-30");
        assertThat(leaders.lastYear().period()).isEqualTo("2024-11-30");
        assertThat(leaders.target().due())
                .as("the plan says 31 December 2025, and means the end of that year")
                .isEqualTo("2025-11-30");
    }

    @Test
    void theStatusHasItsNameInBothLanguages() {
        assertThat(line("2.1").statusText()).isEqualTo(new Text("Chưa đạt", "Missed"));
    }

    @Test
    void readingsStandBesideTheHeadlineAndThoseByKeyOnceForEachKey() {
        assertThat(line("1.1").readings()).extracting(ReadingLine::id).containsExactly("b", "c", "d");
        assertThat(line("5.1").readings())
                .extracting(ReadingLine::id)
                .startsWith("b", "d", "kind:KHAC")
                .contains("kind:TIN_HOC")
                .doesNotContain("headline");
        assertThat(line("5.1").readings())
                .filteredOn(reading -> reading.id().equals("kind:TIN_HOC"))
                .singleElement()
                .satisfies(reading -> {
                    assertThat(reading.name().vi()).isEqualTo("Nữ được bồi dưỡng theo loại khóa: TIN_HOC");
                    assertThat(reading.figure().numerator()).isEqualByComparingTo("1");
                    assertThat(reading.lastYear().numerator()).isEqualByComparingTo("5");
                });
    }

    @Test
    void theFirstYearOfThePlanHasNoYearBefore() {
        assertThat(SampleScorecard.of(SampleYear.of(2021)).indicators()).allSatisfy(line -> {
            assertThat(line.lastYear()).isNull();
            assertThat(line.readings()).allMatch(reading -> reading.lastYear() == null);
        });
    }

    @Test
    void aYearWhoseCutOffLiesAheadIsProvisional() {
        assertThat(SampleScorecard.of(SampleYear.of(2026)).provisional()).isTrue();
        assertThat(scorecard.provisional()).isFalse();
    }

    @Test
    void aYearWithoutPublishedValuesHasNoDataInsteadOfNoRows() {
        assertThat(SampleScorecard.of(SampleYear.of(2026)).indicators())
                .hasSize(20)
                .allMatch(line -> line.figure().status() == IndicatorStatus.NO_DATA
                        && line.figure().value() == null);
    }

    @Test
    void aUnitHasNoStatusAndNotTheIndicatorsOfTheAgencyAlone() {
        Scorecard unit = SampleScorecard.of(SampleYear.of(2025, "VP"));
        assertThat(unit.indicators())
                .extracting(IndicatorLine::code)
                .contains("1.1")
                .doesNotContain("3.1", "6.3");
        assertThat(unit.indicators()).allMatch(line -> line.figure().status() == null && line.statusText() == null);
    }

    private IndicatorLine line(String code) {
        return scorecard
                .indicators()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
