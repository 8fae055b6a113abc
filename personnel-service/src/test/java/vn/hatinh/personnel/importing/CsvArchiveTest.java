package vn.hatinh.personnel.importing;

import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.Test;

import vn.hatinh.personnel.importing.Workbook.CommitmentRow;
import vn.hatinh.personnel.importing.testing.CheckedWorkbook;
import vn.hatinh.personnel.importing.testing.ZipBytes;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.personnel.importing.testing.Checks.check;
import static vn.hatinh.personnel.importing.testing.Checks.errors;
import static vn.hatinh.personnel.importing.testing.Checks.refusal;
import static vn.hatinh.personnel.importing.testing.Checks.warnings;
import static vn.hatinh.personnel.importing.testing.Tables.day;
import static vn.hatinh.personnel.importing.testing.Tables.department;

class CsvArchiveTest {

    private static final String HEADER = "Mã CBCCVC,Năm,Ngày ký\r\n";

    private static ZipBytes archive() {
        return department().without("CamKet").csv(',');
    }

    @Test
    void datesMayBeVietnameseOrIso() {
        CheckedWorkbook checked = check(archive()
                .put("CamKet.csv", HEADER + "CB01,2024,05/01/2024\nCB01,2025,2025-01-05")
                .bytes());

        assertThat(errors(checked)).isEmpty();
        assertThat(checked.rows().commitments())
                .containsExactly(
                        new CommitmentRow(2, "CB01", 2024, day(2024, 1, 5)),
                        new CommitmentRow(3, "CB01", 2025, day(2025, 1, 5)));
    }

    @Test
    void aByteOrderMarkAndSemicolonsAndQuotesAreUnderstood() {
        CheckedWorkbook checked = check(archive()
                .put(
                        "DaoTao.csv",
                        "\uFEFFMã CBCCVC;Loại;\"Tên khóa\";Từ ngày;Ngày hoàn thành\n"
                                + "CB01;KHAC;\"Tin học; \"\"Office\"\",\nphần 1\";2024-01-01;\n")
                .bytes());

        assertThat(errors(checked)).isEmpty();
        assertThat(checked.rows().trainings().get(0).course()).isEqualTo("Tin học; \"Office\", phần 1");
    }

    @Test
    void rowsAreNumberedAsASpreadsheetWouldShowThem() {
        CheckedWorkbook checked = check(archive()
                .put("CamKet.csv", HEADER + "\r\nCB01,2024,05/01/2024\r\n,,\r\nCB01,2025,?\r\n")
                .bytes());

        assertThat(errors(checked)).containsExactly("CamKet!5 Ngày ký: not-a-date");
        assertThat(checked.rows().commitments()).extracting(CommitmentRow::row).containsExactly(3);
        assertThat(checked.rowCounts()).containsEntry("CamKet", 2);
    }

    @Test
    void whatASpreadsheetWouldComputeIsAFormula() {
        assertThat(errors(check(archive()
                        .put("CamKet.csv", HEADER + "CB01,=2024+1,2025-01-01")
                        .bytes())))
                .containsExactly("CamKet!2 Năm: formula");
    }

    @Test
    void filesMayLieInOneFolderAndOthersAreReported() {
        CheckedWorkbook checked = check(department()
                .csv(',')
                .put("ghi-chu.csv", "a,b")
                .inFolder("../../etc")
                .put("tables/DonVi.csv", "ma don vi,ten don vi,loai,tu ngay")
                .put("readme.txt", "xin chào")
                .put("a/b/CanBo.csv", HEADER)
                .bytes());

        assertThat(errors(checked))
                .as("the traversing names lie three folders deep and are not read")
                .isEmpty();
        assertThat(checked.rows().staff()).isEmpty();
        assertThat(warnings(checked))
                .contains("readme.txt!null null: ignored-file", "a/b/CanBo.csv!null null: ignored-file");
        assertThat(warnings(checked)).contains("../../etc/CanBo.csv!null null: ignored-file");
    }

    @Test
    void theSameSheetInTwoFoldersIsAnError() {
        assertThat(errors(check(archive().put("a/donvi.csv", "x").bytes())))
                .containsExactly("DonVi!1 null: duplicate-sheet");
    }

    @Test
    void otherEncodingsAreRefused() {
        byte[] windows1258 = (HEADER + "CB01,2024,2024-01-01").getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf16 = (HEADER + "CB01,2024,2024-01-01").getBytes(StandardCharsets.UTF_16);

        assertThat(refusal(archive().put("CamKet.csv", windows1258).bytes()).detail())
                .contains("CamKet.csv", "UTF-8");
        assertThat(refusal(archive().put("CamKet.csv", utf16).bytes()).detail()).contains("CamKet.csv", "UTF-8");
    }

    @Test
    void brokenQuotesAreRefusedWithTheirPlace() {
        assertThat(refusal(archive()
                                .put("CamKet.csv", HEADER + "CB01,2024,2024-01-01\nCB01,\"20\"25,2025-01-01\n")
                                .bytes())
                        .detail())
                .contains("CamKet.csv", "line 2");
    }

    @Test
    void aQuoteThatIsNeverClosedDoesNotFillTheMemory() {
        String endless = HEADER + "CB01,\"" + "2025\n".repeat(300_000);

        assertThat(refusal(archive()
                                .put("CamKet.csv", endless)
                                .put("noise.bin", noise())
                                .bytes())
                        .detail())
                .contains("CamKet.csv");
    }

    /** Does not compress, so that the archive as a whole stays below the limit for expansion. */
    private static byte[] noise() {
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        return noise;
    }
}
