package vn.hatinh.support.agency;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AgencyCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"H27", "H27.13", "H27.13.02", "G09.A1.5", "H27.00.13"})
    void aCodeWithLevelOneFirstStaysAsItIs(String code) {
        assertThat(AgencyCode.parse(code)).contains(new AgencyCode(code));
    }

    @ParameterizedTest
    @CsvSource({
        "000.00.00.H27, H27",
        "000.00.13.H27, H27.13",
        "000.13.00.H27, H27.13",
        "000.02.13.H27, H27.13.02",
        "017.02.13.H27, H27.13.02.017",
        "000.10.20.G09, G09.20.10"
    })
    void theOlderFormIsTurnedRoundAndItsZerosAreLeftOut(String older, String today) {
        assertThat(AgencyCode.parse(older)).contains(new AgencyCode(today));
    }

    @Test
    void aCodeThatCouldBeBothIsOneOfToday() {
        assertThat(AgencyCode.parse("A12.00.00.H27")).contains(new AgencyCode("A12.00.00.H27"));
    }

    @Test
    void aCodeHasAtMost35Characters() {
        String longest = "H27" + ".1234567".repeat(4);

        assertThat(longest).hasSize(35);
        assertThat(AgencyCode.parse(longest)).isPresent();
        assertThat(AgencyCode.parse(longest + "8")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "h27.13", "27.13", "H2", "H27.", "H27..13", ".H27", "H27 13", "00.13.H27", "H27.13\n", "Đ27"
            })
    void anythingElseIsNoCode(String text) {
        assertThat(AgencyCode.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new AgencyCode(text));
    }

    @Test
    void anAgencyCoversItselfAndWhatStandsBelowIt() {
        AgencyCode province = new AgencyCode("H27");

        assertThat(province.covers(province)).isTrue();
        assertThat(province.covers(new AgencyCode("H27.13"))).isTrue();
        assertThat(province.covers(new AgencyCode("H28.13"))).isFalse();
        assertThat(new AgencyCode("H27.1").covers(new AgencyCode("H27.13"))).isFalse();
        assertThat(new AgencyCode("H27.13").covers(province)).isFalse();
    }

    @Test
    void theAgencyAboveHasOneGroupLess() {
        assertThat(new AgencyCode("H27.13").above()).contains(new AgencyCode("H27"));
        assertThat(new AgencyCode("H27").above()).isEmpty();
    }
}
