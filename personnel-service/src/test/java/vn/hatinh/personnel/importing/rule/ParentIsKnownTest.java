package vn.hatinh.personnel.importing.rule;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.personnel.importing.rule.Given.given;

class ParentIsKnownTest {

    @Test
    void aUnitAboveIsInTheFileOrInTheRegistry() {
        assertThat(given().inRegistry()
                        .unit("SNGV", null, "1995-01-01", null)
                        .inFile()
                        .unit("VP", "SNGV", "1995-01-01", null)
                        .unit("TO", "VP", "1995-01-01", null)
                        .unit("LS", "XX", "1995-01-01", null)
                        .errorsOf(new ParentIsKnown()))
                .containsExactly("DonVi!4 Mã đơn vị cấp trên: unknown-unit");
    }
}
