package vn.hatinh.personnel.importing.rule;

import org.junit.jupiter.api.Test;

import vn.hatinh.personnel.importing.sheet.OrganisationSheets;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.personnel.importing.rule.Given.given;

class StaffIsKnownTest {

    private static final PersonRule RULE = new StaffIsKnown();

    @Test
    void everyRowOfAnUnknownCodeIsTold() {
        assertThat(given().grade("01.003", "2020-01-01", null)
                        .seat("2020-01-01", null)
                        .errorsOf(RULE))
                .containsExactly("Ngach!2 Mã CBCCVC: unknown-staff", "CapUy!3 Mã CBCCVC: unknown-staff");
    }

    @Test
    void whoIsInTheFileOrInTheRegistryIsKnown() {
        assertThat(given().employed("2010-03-01", null)
                        .grade("01.003", "2020-01-01", null)
                        .errorsOf(RULE))
                .isEmpty();
        assertThat(given().inRegistry()
                        .employed("2010-03-01", null)
                        .inFile()
                        .grade("01.003", "2020-01-01", null)
                        .errorsOf(RULE))
                .isEmpty();
    }

    @Test
    void nobodyIsUnknownWhenCanBoCannotBeRead() {
        assertThat(given().unreadable(OrganisationSheets.STAFF)
                        .grade("01.003", "2020-01-01", null)
                        .errorsOf(RULE))
                .isEmpty();
    }
}
