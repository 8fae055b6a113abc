package vn.hatinh.personnel.importing;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import vn.hatinh.personnel.importing.testing.ZipBytes;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.personnel.importing.testing.Checks.assertRefused;
import static vn.hatinh.personnel.importing.testing.Checks.check;
import static vn.hatinh.personnel.importing.testing.Checks.errors;
import static vn.hatinh.personnel.importing.testing.Tables.day;
import static vn.hatinh.personnel.importing.testing.Tables.department;

/** Files that mean harm: each is refused as a whole, and the service goes on. */
class UnsafeFileTest {

    private static final String SHEET = "xl/worksheets/sheet2.xml";

    private static ZipBytes workbook() {
        return ZipBytes.of(department().xlsx());
    }

    @Test
    void aDocumentTypeInAnyPart() {
        String xxe = "<!DOCTYPE worksheet [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>";

        assertRefused(
                workbook()
                        .edit(SHEET, xml -> xml.replaceFirst("<worksheet", xxe + "<worksheet")
                                .replaceFirst("<v>18</v>", "<v>&secret;</v>"))
                        .bytes(),
                400,
                "unsafe-workbook",
                "DOCTYPE");
        assertRefused(
                workbook()
                        .put("docProps/app.xml", "<?xml version=\"1.0\"?>\n<!-- x -->" + xxe + "<worksheet/>")
                        .bytes(),
                400,
                "unsafe-workbook",
                "docProps/app.xml");
        assertRefused(
                workbook()
                        .put("xl/extra.bin", ("\uFEFF" + xxe + "<worksheet/>").getBytes(StandardCharsets.UTF_16LE))
                        .bytes(),
                400,
                "unsafe-workbook",
                "xl/extra.bin");
    }

    @Test
    void entriesThatExpandMoreThanAHundredTimes() {
        byte[] zeros = new byte[8 << 20];

        assertRefused(workbook().put("xl/media/image1.png", zeros).bytes(), 400, "unsafe-workbook", "100");
        assertRefused(new ZipBytes().put("CanBo.csv", zeros).bytes(), 400, "unsafe-workbook", "CanBo.csv");
    }

    @Test
    void aBombThatLiesAboutItsSize() {
        byte[] bomb = new ZipBytes().put("CanBo.csv", new byte[8 << 20]).bytes();
        int directory = indexOf(bomb, "PK\001\002");
        ByteBuffer.wrap(bomb).order(ByteOrder.LITTLE_ENDIAN).putInt(directory + 24, 1000);

        assertRefused(bomb, 400, "unsafe-workbook", "CanBo.csv");
    }

    @Test
    void manySmallBombs() {
        ZipBytes bombs = new ZipBytes();
        for (int i = 0; i < 20; i++) {
            bombs.put("a" + i + ".csv", new byte[1 << 20]);
        }

        assertRefused(bombs.bytes(), 400, "unsafe-workbook", "100");
    }

    @Test
    void aSmallFileMayCompressAsWellAsItLikes() {
        byte[] file =
                department().csv(',').put("notes.txt", new byte[1_000_000]).bytes();

        assertThat(errors(check(file))).isEmpty();
    }

    @Test
    void twoEntriesOfOneName() {
        byte[] zip = new ZipBytes().put("CanBo.csv", "a").put("canbo.CSV", "b").bytes();

        assertRefused(zip, 400, "unsafe-workbook", "canbo.CSV");
    }

    @Test
    void cellsAndStringsThatWouldFillTheMemory() {
        assertRefused(
                workbook()
                        .edit(SHEET, xml -> xml.replaceFirst("r=\"B2\"", "r=\"ZZZ2\""))
                        .bytes(),
                400,
                "unsafe-workbook",
                SHEET);
        assertRefused(
                workbook()
                        .edit(SHEET, xml -> xml.replaceFirst("r=\"B2\"", "r=\"ZZZZZZ2\""))
                        .bytes(),
                400,
                "unsafe-workbook",
                SHEET);
        assertRefused(
                workbook()
                        .edit(SHEET, xml -> xml.replaceFirst("<v>18</v>", "<v>900000000</v>"))
                        .bytes(),
                400,
                "unreadable-workbook",
                "shared strings");
        assertRefused(
                workbook()
                        .edit(SHEET, xml -> xml.replaceFirst("<v>31184.0</v>", "<v>" + "9".repeat(200_000) + "</v>"))
                        .bytes(),
                400,
                "unsafe-workbook",
                SHEET);
    }

    @Test
    void externalLinksAndMacrosAreIgnored() {
        byte[] file = workbook()
                .put("xl/vbaProject.bin", new byte[] {1, 2, 3})
                .put("xl/externalLinks/externalLink1.xml", "<externalLink/>")
                .put(
                        "xl/externalLinks/_rels/externalLink1.xml.rels",
                        "<Relationships><Relationship Id=\"rId1\" Target=\"http://127.0.0.1/x\" TargetMode=\"External\"/>"
                                + "</Relationships>")
                .bytes();

        assertThat(errors(check(file))).isEmpty();
    }

    @Test
    void aBillionDoesNotExplode() {
        assertThat(errors(check(workbook()
                        .edit(SHEET, xml -> xml.replaceFirst("<v>31184.0</v>", "<v>1E-999999999</v>"))
                        .bytes())))
                .containsExactly("CanBo!2 Ngày sinh: not-a-date");
        assertThat(errors(check(ZipBytes.of(department()
                                .row("TuyenDung", "TD1", day(2024, 1, 1), 77, 0)
                                .xlsx())
                        .edit("xl/worksheets/sheet15.xml", xml -> xml.replaceFirst("<v>77</v>", "<v>1E999999999</v>"))
                        .bytes())))
                .containsExactly("TuyenDung!2 Số trường hợp ngang nhau: out-of-range");
    }

    private static int indexOf(byte[] bytes, String signature) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(signature);
    }
}
