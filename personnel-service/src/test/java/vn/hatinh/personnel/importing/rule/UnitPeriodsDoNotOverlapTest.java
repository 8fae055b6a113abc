package vn.hatinh.personnel.importing.rule;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.personnel.importing.rule.Given.given;

class UnitPeriodsDoNotOverlapTest {

    private static final UnitRule RULE = new UnitPeriodsDoNotOverlap();

    @Test
    void oneCommonDayIsTooMuch() {
        assertThat(given().unit("VP", null, "1995-01-01", "2022-12-31")
                        .unit("VP", null, "2022-12-31", null)
                        .unit("LS", null, "2000-01-01", null)
                        .errorsOf(RULE))
                .containsExactly("DonVi!3 Từ ngày: overlap");
    }

    @Test
    void anOpenPeriodOfTheRegistryMustBeClosedFirst() {
        assertThat(given().inRegistry()
                        .unit("VP", null, "1995-01-01", null)
                        .inFile()
                        .unit("VP", null, "2023-01-01", null)
                        .errorsOf(RULE))
                .containsExactly("DonVi!2 Từ ngày: overlap");
        assertThat(given().inRegistry()
                        .unit("VP", null, "1995-01-01", null)
                        .inFile()
                        .unit("VP", null, "1995-01-01", "2022-12-31")
                        .unit("VP", null, "2023-01-01", null)
                        .errorsOf(RULE))
                .isEmpty();
    }
}
