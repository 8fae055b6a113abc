package vn.hatinh.personnel.importing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;

import vn.hatinh.personnel.importing.testing.ZipBytes;

import static vn.hatinh.personnel.importing.testing.Checks.assertRefused;
import static vn.hatinh.personnel.importing.testing.Tables.department;

/** Files that are no workbook, or are broken: each is refused as a whole, with a word on what to do. */
class UnreadableFileTest {

    private static final String SHEET = "xl/worksheets/sheet2.xml";

    private static ZipBytes workbook() {
        return ZipBytes.of(department().xlsx());
    }

    @Test
    void whatIsNoWorkbook() {
        assertRefused(new byte[0], 415, "not-a-workbook", ".xlsx");
        assertRefused("Mã CBCCVC,Năm".getBytes(StandardCharsets.UTF_8), 415, "not-a-workbook", ".xlsx");
        assertRefused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), 415, "not-a-workbook", ".xlsx");
        assertRefused(new ZipBytes().bytes(), 415, "not-a-workbook", ".xlsx");
        assertRefused(new ZipBytes().put("a.txt", "a").bytes(), 415, "not-a-workbook", ".xlsx");
    }

    @Test
    void oldExcelFilesAndFilesWithPassword() {
        byte[] compoundFile = HexFormat.of().parseHex("d0cf11e0a1b11ae1000000000000");

        assertRefused(compoundFile, 415, "not-a-workbook", ".xls");
    }

    @Test
    void aSpreadsheetOrArchiveWithNoneOfTheSheets() {
        assertRefused(new ZipBytes().put("other.csv", "a,b").bytes(), 400, "not-a-workbook", "CanBo");
    }

    @Test
    void aPackageOfAnotherProgram() {
        assertRefused(
                new ZipBytes()
                        .put("[Content_Types].xml", "<Types/>")
                        .put("word/document.xml", "<d/>")
                        .bytes(),
                400,
                "unreadable-workbook",
                "workbook");
    }

    @Test
    void truncatedFiles() {
        byte[] file = workbook().bytes();

        assertRefused(Arrays.copyOf(file, file.length / 2), 400, "unreadable-workbook", "zip");
    }

    @Test
    void damagedContent() {
        byte[] csv = new ZipBytes()
                .put("CamKet.csv", "Mã CBCCVC,Năm,Ngày ký\n".repeat(50))
                .bytes();
        csv[60] ^= 0x55;

        assertRefused(csv, 400, "unreadable-workbook", "CamKet.csv");
    }

    @Test
    void xmlThatIsNotWellFormed() {
        assertRefused(
                workbook().edit(SHEET, xml -> xml.replace("</row>", "</rov>")).bytes(),
                400,
                "unreadable-workbook",
                "CanBo");
        assertRefused(workbook().put("xl/workbook.xml", "<workbook").bytes(), 400, "unreadable-workbook", "workbook");
        assertRefused(workbook().remove(SHEET).bytes(), 400, "unreadable-workbook", "CanBo");
    }

    @Test
    void archivesPackedInAnotherWay() {
        byte[] zip = new ZipBytes().put("CanBo.csv", "Mã CBCCVC").bytes();
        byte xz = 95;
        zip[8] = xz;
        zip[indexOf(zip, "PK\001\002") + 10] = xz;

        assertRefused(zip, 400, "unreadable-workbook", "CanBo.csv");
    }

    @Test
    void aCellThatIsNowhere() {
        assertRefused(
                workbook()
                        .edit(SHEET, xml -> xml.replaceFirst("r=\"B2\"", "r=\"*2\""))
                        .bytes(),
                400,
                "unsafe-workbook",
                SHEET);
    }

    @Test
    void archivesWithPassword() {
        byte[] zip = new ZipBytes().put("CanBo.csv", "Mã CBCCVC").bytes();
        zip[6] |= 1;
        zip[indexOf(zip, "PK\001\002") + 8] |= 1;

        assertRefused(zip, 400, "unreadable-workbook", "password");
    }

    @Test
    void aSharedFormulaThatPointsNowhere() {
        assertRefused(
                workbook()
                        .edit(
                                SHEET,
                                xml -> xml.replaceFirst("<v>31184.0</v>", "<f t=\"shared\" si=\"7\"/><v>31184.0</v>"))
                        .bytes(),
                400,
                "unreadable-workbook",
                "CanBo");
    }

    private static int indexOf(byte[] bytes, String signature) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(signature);
    }
}
