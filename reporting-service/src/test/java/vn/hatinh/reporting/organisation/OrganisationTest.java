package vn.hatinh.reporting.organisation;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import vn.hatinh.reporting.fixtures.SampleYear;
import vn.hatinh.reporting.organisation.Organisation.UnitOnDate;

import static org.assertj.core.api.Assertions.assertThat;

class OrganisationTest {

    private final Organisation organisation = SampleYear.organisation();

    @Test
    void aUnitKeepsItsNameAndPlaceUntilTheLastDayOfAPeriod() {
        assertThat(organisation.nameOn("TTDN", LocalDate.of(2023, 6, 30))).contains("Tổ Thông tin đối ngoại");
        assertThat(organisation.nameOn("TTDN", LocalDate.of(2023, 7, 1)))
                .contains("Phòng Biên phiên dịch và Thông tin");
        assertThat(organisation.below("TTDT", LocalDate.of(2023, 6, 30))).isEmpty();
        assertThat(organisation.below("TTDT", LocalDate.of(2023, 7, 1)))
                .extracting(UnitOnDate::code)
                .containsExactly("TTDN");
    }

    @Test
    void aClosedUnitIsStillKnownButNoLongerThere() {
        assertThat(organisation.below("SNGV", LocalDate.of(2022, 12, 31)))
                .extracting(UnitOnDate::code)
                .containsExactly("HTQT", "LS", "QLBG", "VP", "TTDT");
        assertThat(organisation.below("SNGV", LocalDate.of(2023, 1, 1)))
                .extracting(UnitOnDate::code)
                .containsExactly("HTQT", "LS", "VP", "TTDT");
        assertThat(organisation.knows("QLBG")).isTrue();
    }

    @Test
    void theUnitWithoutAUnitAboveStandsForTheAgency() {
        assertThat(organisation.rootOn(LocalDate.of(2025, 12, 31))).contains("SNGV");
        assertThat(organisation.rootOn(LocalDate.of(1990, 1, 1)))
                .as("outside its history")
                .contains("SNGV");
    }
}
