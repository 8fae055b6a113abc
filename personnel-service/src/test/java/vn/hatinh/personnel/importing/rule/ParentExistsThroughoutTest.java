package vn.hatinh.personnel.importing.rule;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.personnel.importing.rule.Given.given;

class ParentExistsThroughoutTest {

    private static final UnitRule RULE = new ParentExistsThroughout();

    @Test
    void aUnitDoesNotOutliveTheUnitAboveIt() {
        assertThat(given().unit("VP", null, "1995-01-01", "2022-12-31")
                        .unit("TO", "VP", "2000-01-01", null)
                        .errorsOf(RULE))
                .containsExactly("DonVi!3 Mã đơn vị cấp trên: unit-not-existing");
    }

    @Test
    void aUnitMayMoveWhenTheUnitAboveItEnds() {
        assertThat(given().unit("VP", null, "1995-01-01", "2022-12-31")
                        .unit("LS", null, "1995-01-01", null)
                        .unit("TO", "VP", "2000-01-01", "2022-12-31")
                        .unit("TO", "LS", "2023-01-01", null)
                        .errorsOf(RULE))
                .isEmpty();
    }

    @Test
    void aUnitAboveThatOnlyChangesItsNameStillExists() {
        assertThat(given().unit("VP", null, "1995-01-01", "2022-12-31")
                        .unit("VP", null, "2023-01-01", null)
                        .unit("TO", "VP", "2000-01-01", null)
                        .errorsOf(RULE))
                .isEmpty();
    }

    @Test
    void whoeverEndsAUnitIsToldOfTheUnitsBelowIt() {
        assertThat(given().inRegistry()
                        .unit("TO", "VP", "2000-01-01", null)
                        .inFile()
                        .unit("VP", null, "1995-01-01", "2022-12-31")
                        .errorsOf(RULE))
                .containsExactly("DonVi!2 Đến ngày: unit-not-existing");
    }
}
