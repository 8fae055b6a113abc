package vn.hatinh.personnel.importing;

import org.junit.jupiter.api.Test;

import vn.hatinh.personnel.importing.testing.CheckedWorkbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.personnel.importing.testing.Checks.check;
import static vn.hatinh.personnel.importing.testing.Checks.warnings;
import static vn.hatinh.personnel.importing.testing.Tables.day;
import static vn.hatinh.personnel.importing.testing.Tables.department;

/** What may be right, but deserves a look. */
class RowWarningsTest {

    @Test
    void signaturesOutsideTheirYearAndDecemberBefore() {
        CheckedWorkbook checked = check(department()
                .row("CamKet", "CB01", 2023, day(2022, 11, 30))
                .row("CamKet", "CB01", 2024, day(2023, 12, 1))
                .row("CamKet", "CB01", 2025, day(2025, 12, 31))
                .row("CamKet", "CB02", 2025, day(2026, 1, 1))
                .xlsx());

        assertThat(checked.errors()).isEmpty();
        assertThat(warnings(checked))
                .containsExactly(
                        "CamKet!2 Ngày ký: signed-in-another-year", "CamKet!5 Ngày ký: signed-in-another-year");
    }

    @Test
    void reviewsBeforeTheIssue() {
        CheckedWorkbook checked = check(department()
                .row(
                        "TuyenTruyen",
                        "SP1",
                        "Tin",
                        "TIN_BAI",
                        "KHAC",
                        "Có",
                        day(2024, 1, 2),
                        day(2024, 1, 1),
                        "KHONG_DINH_KIEN")
                .row(
                        "TuyenTruyen",
                        "SP2",
                        "Tin",
                        "TIN_BAI",
                        "KHAC",
                        "Có",
                        day(2024, 1, 2),
                        day(2024, 1, 2),
                        "CO_DINH_KIEN")
                .xlsx());

        assertThat(checked.errors()).isEmpty();
        assertThat(warnings(checked)).containsExactly("TuyenTruyen!2 Ngày rà soát: reviewed-before-issued");
    }
}
