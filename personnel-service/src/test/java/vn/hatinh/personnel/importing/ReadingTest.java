package vn.hatinh.personnel.importing;

import java.math.BigDecimal;
import java.text.Normalizer;

import org.junit.jupiter.api.Test;

import vn.hatinh.contracts.personnel.LanguageBasis;
import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.personnel.importing.Workbook.CommitmentRow;
import vn.hatinh.personnel.importing.Workbook.FamilySurveyRow;
import vn.hatinh.personnel.importing.Workbook.GradeRow;
import vn.hatinh.personnel.importing.Workbook.LanguageRow;
import vn.hatinh.personnel.importing.Workbook.StaffRow;
import vn.hatinh.personnel.importing.testing.CheckedWorkbook;
import vn.hatinh.personnel.importing.testing.ZipBytes;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.personnel.importing.testing.Checks.check;
import static vn.hatinh.personnel.importing.testing.Checks.errors;
import static vn.hatinh.personnel.importing.testing.Tables.day;
import static vn.hatinh.personnel.importing.testing.Tables.department;

/** What people and programs may write differently, and what it is taken for. */
class ReadingTest {

    @Test
    void datesAreTrueDatesOrVietnameseText() {
        CheckedWorkbook checked = check(department()
                .row("Ngach", "CB01", "01.003", day(2020, 2, 29), "31/12/2021")
                .xlsx());

        assertThat(checked.rows().grades())
                .containsExactly(new GradeRow(2, "CB01", "01.003", day(2020, 2, 29), day(2021, 12, 31)));
    }

    @Test
    void theDateSystemOfOldMacintoshSpreadsheetsIsUnderstood() {
        byte[] file = ZipBytes.of(department()
                        .without("CanBo")
                        .without("CongTac")
                        .without("ChucVu")
                        .without("Dang")
                        .xlsx())
                .edit("xl/workbook.xml", xml -> xml.replaceFirst("<workbookPr[^>]*/>", "<workbookPr date1904=\"1\"/>"))
                .bytes();

        assertThat(check(file).rows().units().get(0).from())
                .isEqualTo(day(1995, 1, 1).plusDays(1462));
    }

    @Test
    void codesTypedAsNumbersAreTakenForTheirDigits() {
        CheckedWorkbook checked = check(department()
                .row("CanBo", 123, "Vũ Chi", "Nữ", day(1990, 1, 1), "Viên chức", day(2015, 1, 1), null)
                .row("CamKet", "123", "2025", day(2025, 1, 1))
                .xlsx());

        assertThat(errors(checked)).isEmpty();
        assertThat(checked.rows().staff().get(2).staffCode()).isEqualTo("123");
        assertThat(checked.rows().commitments().get(0).year()).isEqualTo(2025);
    }

    @Test
    void textIsTrimmedAndComposed() {
        StaffRow staff = check(department()
                        .row(
                                "CanBo",
                                " CB03 ",
                                Normalizer.normalize("Đặng\u00A0 Thị\nHạnh ", Normalizer.Form.NFD),
                                "NỮ",
                                "01/01/1990",
                                "viên chức",
                                day(2015, 1, 1),
                                null)
                        .xlsx())
                .rows()
                .staff()
                .get(2);

        assertThat(staff.staffCode()).isEqualTo("CB03");
        assertThat(staff.fullName()).isEqualTo("Đặng Thị Hạnh");
        assertThat(staff.sex()).isEqualTo(Sex.NU);
    }

    @Test
    void aLanguageIsKeptInLowerCase() {
        assertThat(check(department()
                                .row("NgoaiNgu", "CB01", "EN", "chung_chi", "4", day(2024, 1, 1), null)
                                .xlsx())
                        .rows()
                        .languages())
                .containsExactly(new LanguageRow(2, "CB01", "en", LanguageBasis.CHUNG_CHI, 4, day(2024, 1, 1), null));
    }

    @Test
    void hoursKeepTheirFractionButNotTheNoiseOfBinaryNumbers() {
        byte[] file = ZipBytes.of(department()
                        .row("KhaoSatGiaDinh", 2024, "Nữ", 4, 17.5)
                        .row("KhaoSatGiaDinh", 2024, "Nam", 4, "17,25")
                        .row("KhaoSatGiaDinh", 2025, "Nam", 4, 10)
                        .xlsx())
                .edit("xl/worksheets/sheet16.xml", xml -> xml.replace("<v>17.5</v>", "<v>17.100000000000001</v>"))
                .bytes();

        assertThat(check(file).rows().familySurveys())
                .extracting(FamilySurveyRow::hoursPerDay)
                .containsExactly(new BigDecimal("17.1"), new BigDecimal("17.25"), new BigDecimal("10"));
    }

    @Test
    void inlineStringsAreReadLikeSharedOnes() {
        byte[] file = ZipBytes.of(department().xlsx())
                .edit(
                        "xl/worksheets/sheet1.xml",
                        xml -> xml.replaceFirst(
                                "<c r=\"B2\"[^>]*t=\"s\"[^>]*><v>\\d+</v></c>",
                                "<c r=\"B2\" t=\"inlineStr\"><is><r><t>Sở </t></r><r><t>Ngoại vụ</t></r></is></c>"))
                .bytes();

        assertThat(check(file).rows().units().get(0).name()).isEqualTo("Sở Ngoại vụ");
    }

    @Test
    void textThatAProgramMarksAsResultOfAFormulaIsText() {
        byte[] file = ZipBytes.of(department().xlsx())
                .edit(
                        "xl/worksheets/sheet1.xml",
                        xml -> xml.replaceFirst(
                                "<c r=\"B2\"[^>]*t=\"s\"[^>]*><v>\\d+</v></c>",
                                "<c r=\"B2\" t=\"str\"><v>Sở Ngoại vụ</v></c>"))
                .bytes();

        assertThat(errors(check(file))).isEmpty();
    }

    @Test
    void rowsAndCellsWithoutTheirAddressAreCounted() {
        byte[] file = ZipBytes.of(department()
                        .row("CamKet", "CB01", 2024, day(2024, 1, 1))
                        .row("CamKet", "CB01", 2025, day(2025, 1, 1))
                        .xlsx())
                .edit("xl/worksheets/sheet14.xml", xml -> xml.replaceAll(" r=\"[A-Z]*[0-9]+\"", ""))
                .bytes();

        assertThat(check(file).rows().commitments())
                .containsExactly(
                        new CommitmentRow(2, "CB01", 2024, day(2024, 1, 1)),
                        new CommitmentRow(3, "CB01", 2025, day(2025, 1, 1)));
    }
}
