package vn.hatinh.indicators.catalogue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.sample.SampleState;
import vn.hatinh.indicators.support.PlanFile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.indicators.catalogue.SmallCatalogue.faults;
import static vn.hatinh.indicators.catalogue.SmallCatalogue.faultsWith;

/** A catalogue is read whole, or not at all and with every reason why not. */
class CatalogueReaderTest {

    @Test
    void theShippedCatalogueHoldsEveryIndicatorOfThePlan() {
        Plan plan = SampleState.plan();

        assertThat(plan.number()).isEqualTo("662/KH-SNgV");
        assertThat(plan.horizon().from()).isEqualTo("2021-01-01");
        assertThat(plan.horizon().to()).isEqualTo("2030-12-31");
        assertThat(plan.indicators().map(Indicator::code))
                .containsExactly(
                        "1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "3.1", "3.2", "4.1", "4.2a", "4.2b", "5.1", "5.2",
                        "6.1", "6.2", "6.3", "II.2.1a", "II.2.1b", "II.2.2", "II.1", "H");
        assertThat(plan.indicators()).allSatisfy(indicator -> {
            assertThat(indicator.name().vi()).isNotBlank();
            assertThat(indicator.name().en()).isNotBlank();
            assertThat(indicator.clause()).isNotBlank();
            assertThat(indicator.headline().isPresent())
                    .isEqualTo(!indicator.code().equals("H"));
        });
    }

    @Test
    void aSmallCatalogueIsRead() {
        assertThat(SmallCatalogue.read(SmallCatalogue.TEXT).indicators().map(Indicator::code))
                .containsExactly("1.1", "1.2");
    }

    @Test
    void anUnknownFieldIsToldWithItsPlace() {
        assertThat(faultsWith("p.level == 'SO'", "p.rank == 'SO'"))
                .singleElement()
                .asString()
                .startsWith(
                        "measure leaders (of indicator 1.1): line 1, column 18 of \"posts.exists(p, p.rank == 'SO')\": ")
                .contains("undefined field 'rank'");
    }

    @Test
    void anUnknownVariableIsToldWithItsPlace() {
        assertThat(faultsWith("predicate: \"woman\"", "predicate: \"womn\""))
                .singleElement()
                .asString()
                .startsWith("measure women (of indicator 1.2): line 1, column 1 of \"womn\": ")
                .contains("undeclared reference to 'womn'");
    }

    @Test
    void whatHappenedInAPeriodIsUnknownOnADay() {
        assertThat(faultsWith("predicate: \"true\"", "predicate: \"courses.size() > 0\""))
                .singleElement()
                .asString()
                .startsWith("measure staff (of indicator 1.1, indicator 1.2): line 1, column 1 of ")
                .contains("undeclared reference to 'courses'");
    }

    @Test
    void aPredicateThatCountsNothingIsToldWithItsType() {
        assertThat(faultsWith("predicate: \"woman\"", "predicate: \"sex\""))
                .containsExactly("measure women (of indicator 1.2): line 1, column 1 of \"sex\":"
                        + " must be a bool, an int or a list(string), is string");
    }

    @Test
    void aMixOfTypesIsToldWithItsPlace() {
        assertThat(faultsWith("predicate: \"woman\"", "predicate: \"woman && age\""))
                .singleElement()
                .asString()
                .startsWith("measure women (of indicator 1.2): line 1, column 7 of \"woman && age\": ")
                .contains("'_&&_' applied to '(bool, int)'");
    }

    @Test
    void aSyntaxErrorIsToldWithItsPlace() {
        assertThat(faultsWith("\"courses.size() > 0\"", "\"courses.size( > 0\""))
                .singleElement()
                .asString()
                .startsWith("measure trained (of indicator 1.2): line 1, column 15 of \"courses.size( > 0\": ")
                .contains("extraneous input '>'");
    }

    @Test
    void anUnknownMeasureIsToldWithThoseThatAreKnown() {
        assertThat(faultsWith("of: leaders", "of: leader"))
                .containsExactly("indicator 1.1, reading headline: measure leader is not defined;"
                        + " defined are [leaders, staff, trained, women]");
    }

    @Test
    void anUnknownMeasureInAConditionOnUnitsIsToldWithItsPlace() {
        assertThat(faultsWith("women == staff", "women == members"))
                .singleElement()
                .asString()
                .startsWith("indicator 1.2, reading units: line 1, column 10 of \"women == members\": ")
                .contains("undeclared reference to 'members'");
    }

    @Test
    void aConditionOnUnitsIsTrueOrFalse() {
        assertThat(faultsWith("women == staff", "women + staff"))
                .containsExactly("indicator 1.2, reading units: line 1, column 1 of \"women + staff\":"
                        + " must be a bool, is int");
    }

    @Test
    void aReadingHasOneFormula() {
        assertThat(faultsWith("count: trained", "count: trained, filledKeys: trained"))
                .singleElement()
                .asString()
                .startsWith("indicator 1.2, reading headline: has 2 formulas instead of one");
        assertThat(faultsWith("count: trained,", ""))
                .singleElement()
                .asString()
                .startsWith("indicator 1.2, reading headline: has 0 formulas instead of one");
    }

    @Test
    void aCodeIsUsedOnce() {
        assertThat(faultsWith("code: \"1.2\"", "code: \"1.1\"")).containsExactly("indicator 1.1 is listed twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rule: AT_LEAST, figure: 35 | rule: FALLING",
                "rule: AT_LEAST, figure: 35 | rule: FALLING, figure: 35, comparedWith: LATEST_EARLIER_YEAR",
                "rule: AT_LEAST, figure: 35 | rule: AT_LEAST",
                "rule: AT_LEAST, figure: 35 | rule: AT_LEAST, figure: 35, comparedWith: LATEST_EARLIER_YEAR"
            })
    void aTargetHasEitherAFigureOrSomethingToBeLowerThan(String right, String wrong) {
        assertThat(faultsWith(right, wrong))
                .containsExactly("indicator 1.1: a falling target says what it is compared with,"
                        + " every other target has a figure");
    }

    @Test
    void aPlanRunsOverWholeYears() {
        assertThat(faultsWith("validTo: 2030-12-31", "validTo: 2030-11-30"))
                .containsExactly("a plan runs over whole calendar years, not from 2021-01-01 to 2030-11-30");
    }

    @Test
    void aReadingIsListedOnce() {
        assertThat(faultsWith("id: units", "id: headline"))
                .containsExactly("indicator 1.2, reading headline is listed twice");
    }

    @Test
    void aQualityCheckSpeaksOfMeasuresAndIndicatorsThatThereAre() {
        String check = "  - { id: %s, name: { vi: Thiếu, en: Missing }, indicators: [\"%s\"], of: %s }\n";
        String quality = SmallCatalogue.TEXT + "quality:\n" + check.formatted("untrained", "1.2", "staff");

        assertThat(SmallCatalogue.read(quality).quality()).hasSize(1);
        assertThat(faults(quality + check.formatted("untrained", "9.9", "nobody")))
                .satisfiesExactlyInAnyOrder(
                        fault -> assertThat(fault).startsWith("quality untrained: measure nobody is not defined"),
                        fault -> assertThat(fault).isEqualTo("quality untrained: there is no indicator 9.9"),
                        fault -> assertThat(fault).isEqualTo("quality untrained is listed twice"));
    }

    @Test
    void everyFaultIsToldAndNotOnlyTheFirst() {
        InvalidCatalogueException invalid =
                SmallCatalogue.invalid("many-faults.yaml", PlanFile.of("/catalogue/many-faults.yaml"));

        assertThat(invalid.reasons())
                .hasSize(11)
                .satisfiesExactlyInAnyOrder(
                        fault -> assertThat(fault)
                                .startsWith("measure unknownField (of indicator 1.1): line 1, column 18"),
                        fault -> assertThat(fault).startsWith("measure wrongType (of indicator 1.1): line 1, column 1"),
                        fault -> assertThat(fault)
                                .startsWith("measure syntaxError (of indicator 1.1): line 1, column 9"),
                        fault -> assertThat(fault).startsWith("measure actAsStock (of no indicator): "),
                        fault -> assertThat(fault)
                                .startsWith("indicator 1.2, reading headline: measure nobody is not defined"),
                        fault -> assertThat(fault).startsWith("indicator 1.2, reading b: has 2 formulas"),
                        fault -> assertThat(fault).startsWith("indicator 1.2, reading c: has 0 formulas"),
                        fault -> assertThat(fault).startsWith("indicator 1.3: a falling target"),
                        fault -> assertThat(fault).startsWith("indicator 1.3: measure nothing is not defined"),
                        fault -> assertThat(fault).startsWith("indicator 1.1 is listed twice"),
                        fault -> assertThat(fault)
                                .startsWith("indicator 1.1, reading headline: line 1, column 1 of \"men == staff\""));
        assertThat(invalid.faults())
                .extracting(fault -> fault.reason().vi())
                .allMatch(reason -> reason.matches("(đại lượng|chỉ tiêu) .*"))
                .anyMatch(reason -> reason.startsWith("đại lượng wrongType (của chỉ tiêu 1.1): dòng 1, cột 1 của "))
                .anyMatch(reason -> reason.startsWith("chỉ tiêu 1.2, cách đọc b: có 2 công thức"));
        assertThat(invalid).hasMessageStartingWith("catalogue many-faults.yaml cannot be used:\n  - measure ");
    }
}
