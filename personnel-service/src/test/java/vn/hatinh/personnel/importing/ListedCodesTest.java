package vn.hatinh.personnel.importing;

import org.junit.jupiter.api.Test;

import vn.hatinh.personnel.importing.testing.CheckedWorkbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.personnel.importing.testing.Checks.check;
import static vn.hatinh.personnel.importing.testing.Checks.errors;
import static vn.hatinh.personnel.importing.testing.Checks.warnings;
import static vn.hatinh.personnel.importing.testing.Tables.day;
import static vn.hatinh.personnel.importing.testing.Tables.department;

/** Codes that mean something from a day on, or until one. */
class ListedCodesTest {

    @Test
    void aGradeIsGivenOutWhileItsCodeIsInForce() {
        assertThat(errors(department()
                        .row("Ngach", "CB01", "02.007", day(2014, 12, 14), null)
                        .row("Ngach", "CB01", "02.007", day(2014, 12, 15), null)))
                .containsExactly("Ngach!2 Mã ngạch: not-valid-then");
    }

    @Test
    void anUnknownGradeOfTheFormOfOneIsTakenWithAWarning() {
        CheckedWorkbook checked = check(department()
                .row("Ngach", "CB01", "01.003", day(2020, 1, 1), null)
                .row("Ngach", "CB01", "17.171", day(2021, 1, 1), null)
                .row("Ngach", "CB01", "V.05.01.03", day(2022, 1, 1), null)
                .row("Ngach", "CB01", "16a.200", day(2023, 1, 1), null)
                .xlsx());

        assertThat(checked.errors()).isEmpty();
        assertThat(warnings(checked))
                .containsExactly(
                        "Ngach!3 Mã ngạch: unknown-grade",
                        "Ngach!4 Mã ngạch: unknown-grade",
                        "Ngach!5 Mã ngạch: unknown-grade");
    }

    @Test
    void whatHasNotTheFormOfAGradeIsNone() {
        assertThat(errors(department()
                        .row("Ngach", "CB01", "Chuyên viên", day(2020, 1, 1), null)
                        .row("Ngach", "CB01", "01.3", day(2021, 1, 1), null)))
                .containsExactly("Ngach!2 Mã ngạch: unknown-code", "Ngach!3 Mã ngạch: unknown-code");
    }

    @Test
    void aLevelOfTrainingIsReadByCodeAndByName() {
        CheckedWorkbook checked = check(department()
                .row("DaoTao", "CB01", "LY_LUAN_CHINH_TRI", "A", day(2020, 1, 1), null, "CAO_CAP")
                .row("DaoTao", "CB01", "LY_LUAN_CHINH_TRI", "B", day(2020, 1, 1), null, "trung cấp")
                .row("DaoTao", "CB01", "QUAN_LY_NHA_NUOC", "C", day(2020, 1, 1), null, "Ngạch chuyên viên chính")
                .row("DaoTao", "CB01", "QUAN_LY_NHA_NUOC", "D", day(2020, 1, 1), null, null)
                .xlsx());

        assertThat(checked.errors()).isEmpty();
        assertThat(checked.rows().trainings())
                .extracting(Workbook.TrainingRow::level)
                .containsExactly("CAO_CAP", "TRUNG_CAP", "CHUYEN_VIEN_CHINH", null);
    }

    @Test
    void aLevelBelongsToItsKindOfCourseAndItsTime() {
        assertThat(errors(department()
                        .row("DaoTao", "CB01", "QUAN_LY_NHA_NUOC", "A", day(2020, 1, 1), null, "CAO_CAP")
                        .row("DaoTao", "CB01", "TIN_HOC", "B", day(2020, 1, 1), null, "CAO_CAP")
                        .row("DaoTao", "CB01", "LY_LUAN_CHINH_TRI", "C", day(2020, 1, 1), null, "Tiến sĩ")
                        .row("DaoTao", "CB01", "QUAN_LY_NHA_NUOC", "D", day(2025, 7, 1), null, "LANH_DAO_HUYEN")))
                .containsExactly(
                        "DaoTao!2 Trình độ: level-of-another-kind",
                        "DaoTao!3 Trình độ: level-of-another-kind",
                        "DaoTao!4 Trình độ: unknown-code",
                        "DaoTao!5 Trình độ: not-valid-then");
    }
}
