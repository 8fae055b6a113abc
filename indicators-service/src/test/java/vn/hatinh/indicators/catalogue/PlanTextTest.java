package vn.hatinh.indicators.catalogue;

import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Reading;
import vn.hatinh.indicators.engine.plan.Timing;
import vn.hatinh.indicators.engine.time.Period;

import static org.assertj.core.api.Assertions.assertThat;

/** Who writes a plan is told the place of each fault; who activates it may have it otherwise than it is written. */
class PlanTextTest {

    private static final CutOffEntry NOVEMBER = new CutOffEntry(2026, MonthDay.of(5, 31), MonthDay.of(11, 30));
    private static final String SMALL = SmallCatalogue.TEXT;

    @Test
    void aFaultInAnExpressionHasItsPlaceInTheFileAndInTheExpression() {
        CatalogueFault fault = faults(SMALL.replace("predicate: \"woman\"", "predicate: \"woman && age\""))
                .get(0);

        assertThat(fault.pointer()).isEqualTo("/measures/women/predicate");
        assertThat(fault.code()).isEqualTo("invalid-expression");
        assertThat(fault.line()).isEqualTo(14);
        assertThat(fault.column()).isEqualTo(38);
        assertThat(fault.expression()).isEqualTo(new CatalogueFault.ExpressionPlace("woman && age", 1, 7));
    }

    @Test
    void faultsOfStructureDoNotHideThoseOfExpressions() {
        String file = SMALL.replace("keptUntil: 2030-12-31", "kept-until: 2030-12-31")
                .replace("number: 1/KH", "numbr: 1/KH")
                .replace("predicate: \"woman\"", "predicate: \"womn + ag\"");

        assertThat(faults(file))
                .extracting(CatalogueFault::pointer)
                .containsExactlyInAnyOrder(
                        "",
                        "/numbr",
                        "/goals/0/indicators/0/target/kept-until",
                        "/measures/women/predicate",
                        "/measures/women/predicate");
    }

    @Test
    void aConditionOnUnitsHasItsPlaceInTheFile() {
        assertThat(faults(SMALL.replace("women == staff", "women == members")))
                .singleElement()
                .extracting(CatalogueFault::pointer)
                .isEqualTo("/goals/0/indicators/1/readings/1/shareOfUnits/counts");
    }

    @Test
    void aPlanMayCloseItsYearsBeforeTheCalendarDoes() {
        Plan plan = new CatalogueReader()
                .read("small.yaml", closing("{ since: 2024, halfYear: --05-31, year: --11-30 }"), Adjustments.NONE);

        assertThat(plan.horizon().cutOff(Period.year(2023))).isEqualTo("2023-12-31");
        assertThat(plan.horizon().cutOff(Period.year(2025))).isEqualTo("2025-11-30");
        assertThat(plan.indicator("1.1").orElseThrow().target().due()).isEqualTo("2025-11-30");
        assertThat(plan.indicator("1.1").orElseThrow().target().keptUntil()).isEqualTo("2030-11-30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ since: 2024, halfYear: --05-31, year: --09-30 } | /cutOffs/0 | year is --09-30",
                "{ since: 2024, halfYear: --02-29, year: --11-30 } | /cutOffs/0 | halfYear is --02-29",
                "{ since: 2024, halfYear: 31/5, year: --11-30 }    | /cutOffs/0/halfYear | such as --11-30",
                "{ since: x, halfYear: --05-31, year: --11-30 }    | /cutOffs/0/since | a whole number",
                "{ since: 2024, year: --11-30 }                    | /cutOffs/0 | halfYear is missing",
                "{ since: 2031, halfYear: --05-31, year: --11-30 } | /cutOffs | no year of the plan",
            })
    void aDayOnWhichNoYearIsClosedIsToldWithItsPlace(String cutOff, String pointer, String reason) {
        assertThat(faults(closing(cutOff))).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(fault.reason().en()).contains(reason);
            assertThat(fault.reason().vi()).isNotEqualTo(fault.reason().en());
            assertThat(fault.line()).isEqualTo(9);
        });
    }

    private static String closing(String cutOff) {
        return SMALL.replace("validTo: 2030-12-31\n", "validTo: 2030-12-31\ncutOffs: [ " + cutOff + " ]\n");
    }

    @Test
    void anActivationMayAdjustAPlan() {
        Adjustments adjustments = Adjustments.of(
                Map.of("1.2", "units"),
                Map.of("languageLevel", 4L),
                Set.of("CONG_CHUC", "HOP_DONG"),
                List.of(NOVEMBER));
        Plan plan = new CatalogueReader().read("small.yaml", SMALL, adjustments);

        assertThat(plan.horizon().cutOff(Period.firstHalf(2026))).isEqualTo("2026-05-31");
        assertThat(plan.scope()).containsExactlyInAnyOrder("CONG_CHUC", "HOP_DONG");
        assertThat(plan.indicator("1.2").orElseThrow().readings())
                .extracting(Reading::id)
                .containsExactly("headline", "as-planned", "units");
        assertThat(plan.indicator("1.2").orElseThrow().headline().orElseThrow().timing())
                .isEqualTo(Timing.STOCK);
        assertThat(Adjustments.of(adjustments.json())).isEqualTo(adjustments);
    }

    private static List<CatalogueFault> faults(String file) {
        return SmallCatalogue.invalid("small.yaml", file).faults();
    }
}
