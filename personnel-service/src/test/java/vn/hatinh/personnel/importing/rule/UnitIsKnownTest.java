package vn.hatinh.personnel.importing.rule;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.personnel.importing.rule.Given.given;

class UnitIsKnownTest {

    private static final PersonRule RULE = new UnitIsKnown();

    @Test
    void assignmentsAndPostsNameUnitsThatExist() {
        assertThat(given().unit("VP", null, "1995-01-01", null)
                        .assigned("VP", "2020-01-01", null)
                        .assigned("XX", "2021-01-01", null)
                        .post("YY", "2020-01-01", null)
                        .errorsOf(RULE))
                .containsExactly("CongTac!4 Mã đơn vị: unknown-unit", "ChucVu!5 Mã đơn vị: unknown-unit");
    }

    @Test
    void theUnitsOfTheRegistryCount() {
        assertThat(given().inRegistry()
                        .unit("VP", null, "1995-01-01", null)
                        .inFile()
                        .assigned("VP", "2020-01-01", null)
                        .errorsOf(RULE))
                .isEmpty();
    }
}
