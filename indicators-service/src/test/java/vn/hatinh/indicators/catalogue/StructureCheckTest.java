package vn.hatinh.indicators.catalogue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.indicators.catalogue.SmallCatalogue.faults;
import static vn.hatinh.indicators.catalogue.SmallCatalogue.faultsWith;

/** What has another form than a catalogue is told with its place in the file. */
class StructureCheckTest {

    @Test
    void aMisspelledKeyIsToldWithItsPlaceInTheFile() {
        assertThat(faultsWith("keptUntil: 2030-12-31", "kept-until: 2030-12-31"))
                .singleElement()
                .asString()
                .startsWith("line 25, column ")
                .contains("Unrecognized field \"kept-until\"");
        assertThat(faultsWith("predicate: \"woman\"", "predicat: \"woman\""))
                .hasSize(2)
                .allSatisfy(fault -> assertThat(fault).startsWith("line 14, column "))
                .anySatisfy(fault -> assertThat(fault).contains("Unrecognized field \"predicat\""))
                .anySatisfy(fault -> assertThat(fault).endsWith("predicate is missing"));
    }

    @Test
    void aMeasureIsDefinedOnce() {
        assertThat(faultsWith("  women: {", "  staff: {"))
                .singleElement()
                .asString()
                .startsWith("line 14, column ")
                .contains("'staff'");
    }

    @Test
    void anUnknownWordIsToldWithItsPlaceAndTheWordsThatAreKnown() {
        assertThat(faultsWith("rule: AT_LEAST", "rule: ABOUT"))
                .singleElement()
                .asString()
                .startsWith("line 25, column ")
                .contains("\"ABOUT\"", "AT_LEAST", "FALLING");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validFrom: 2021-01-01",
                "scope: [CONG_CHUC]",
                "timing: STOCK, predicate: \"true\"",
                ", predicate: \"true\"",
                "code: \"1.2\"",
                "rule: AT_LEAST, ",
                "timing: STOCK, share",
                ", in: staff",
                "kinds: [PHONG], ",
                ", counts: \"women == staff\""
            })
    void whatIsMissingIsToldAndNotStumbledOver(String needed) {
        String left = needed.endsWith("share") ? "share" : "";

        assertThat(faultsWith(needed, left)).isNotEmpty().allSatisfy(fault -> assertThat(fault)
                .doesNotContain("null"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plan", "plan: [", "- plan"})
    void whatIsNoCatalogueAtAllIsTold(String text) {
        assertThat(faults(text)).isNotEmpty();
    }
}
