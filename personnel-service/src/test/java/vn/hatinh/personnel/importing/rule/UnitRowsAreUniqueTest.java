package vn.hatinh.personnel.importing.rule;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.personnel.importing.rule.Given.given;

class UnitRowsAreUniqueTest {

    @Test
    void aUnitBeginsOnceOnADay() {
        assertThat(given().unit("VP", null, "1995-01-01", "1999-12-31")
                        .unit("VP", null, "2000-01-01", null)
                        .unit("VP", null, "2000-01-01", null)
                        .errorsOf(new UnitRowsAreUnique()))
                .containsExactly("DonVi!4 Mã đơn vị: duplicate-key");
    }
}
