package vn.hatinh.reporting.agency;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.hatinh.reporting.agency.AgencyProfile.Signing;
import vn.hatinh.support.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AgencyProfilesTest {

    private final AgencyProfiles profiles = new AgencyProfiles();

    @Test
    void recipientsChangeOnTheDayOnWhichTheDepartmentEnded() {
        assertThat(profiles.names("H27.13", LocalDate.of(2025, 2, 28)).addressees())
                .containsExactly("Ban VSTBPN tỉnh (Sở LĐTBXH)");
        assertThat(profiles.names("H27.13", LocalDate.of(2025, 3, 1)).addressees())
                .containsExactly("Ban VSTBPN tỉnh (Sở Nội vụ)");
    }

    @Test
    void theSignatoryOfThePlanIsNamedForItsYearOnly() {
        assertThat(profiles.names("H27.13", LocalDate.of(2021, 9, 6))
                        .signatory()
                        .name())
                .isEqualTo("Thái Phúc Sơn");
        assertThat(profiles.names("H27.13", LocalDate.of(2026, 2, 6))
                        .signatory()
                        .name())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"H99.99", "../application", "", "H27.13.yaml"})
    void anAgencyWithoutProfileIsNotFound(String agency) {
        assertThatThrownBy(() -> profiles.names(agency, LocalDate.of(2026, 2, 6)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().status()).isEqualTo(404));
    }

    @Test
    void aDayBeforeTheProfileBeginsIsNotFound() {
        assertThatThrownBy(() -> profiles.names("H27.13", LocalDate.of(2019, 1, 1)))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void twoSignatoriesOnOneDayAreAFaultOfTheProfile() {
        LocalDate day = LocalDate.of(2026, 2, 6);
        AgencyProfile profile = new AgencyProfile(
                List.of(new AgencyProfile.Letterhead(day, null, "P", "I", "N", "A", "H", "VT")),
                List.of(
                        new Signing(day, null, List.of("GIÁM ĐỐC"), null),
                        new Signing(day, null, List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), null)),
                List.of(),
                List.of(),
                List.of());
        assertThatThrownBy(() -> profile.on(day))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("signatories");
    }
}
