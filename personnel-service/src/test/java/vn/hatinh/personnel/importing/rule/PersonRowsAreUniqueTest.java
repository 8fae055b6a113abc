package vn.hatinh.personnel.importing.rule;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.personnel.importing.rule.Given.given;

class PersonRowsAreUniqueTest {

    private static final PersonRule RULE = new PersonRowsAreUnique();

    @Test
    void theSecondRowWithAKeyIsTheOneToMend() {
        assertThat(given().assigned("VP", "2020-01-01", null)
                        .assigned("VP", "2020-01-01", "2021-01-01")
                        .errorsOf(RULE))
                .containsExactly("CongTac!3 Mã CBCCVC: duplicate-key");
    }

    @Test
    void anotherDateOrAnotherUnitIsAnotherRow() {
        assertThat(given().assigned("VP", "2020-01-01", null)
                        .assigned("LS", "2020-01-01", null)
                        .assigned("VP", "2020-01-02", null)
                        .errorsOf(RULE))
                .isEmpty();
    }

    @Test
    void theSameKeyInTheRegistryIsACorrection() {
        assertThat(given().inRegistry()
                        .assigned("VP", "2020-01-01", null)
                        .inFile()
                        .assigned("VP", "2020-01-01", "2021-01-01")
                        .errorsOf(RULE))
                .isEmpty();
    }
}
