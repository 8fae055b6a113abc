package vn.hatinh.personnel.importing;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.personnel.importing.testing.Checks.errors;
import static vn.hatinh.personnel.importing.testing.Tables.department;

/** A sum from which one person's answer can be read is not taken. */
class EnoughRespondentsTest {

    @Test
    void fewerThanThreeAnswersOfASexAreRefused() {
        assertThat(errors(department()
                        .row("KhaoSatGiaDinh", 2023, "Nam", 0, 0)
                        .row("KhaoSatGiaDinh", 2024, "Nam", 1, 2)
                        .row("KhaoSatGiaDinh", 2024, "Nữ", 2, 7)))
                .containsExactly(
                        "KhaoSatGiaDinh!2 Số người trả lời: too-few-respondents",
                        "KhaoSatGiaDinh!3 Số người trả lời: too-few-respondents",
                        "KhaoSatGiaDinh!4 Số người trả lời: too-few-respondents");
    }

    @Test
    void threeAnswersAreEnough() {
        assertThat(errors(department().row("KhaoSatGiaDinh", 2024, "Nữ", 3, 7))).isEmpty();
    }
}
