package vn.hatinh.reporting.programme.evidence;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FileNameTest {

    @Test
    void aNameOfTheKindStays() {
        assertThat(FileName.of("Danh sách tập huấn.pdf", FileKind.PDF)).isEqualTo("Danh sách tập huấn.pdf");
        assertThat(FileName.of("anh.JPEG", FileKind.JPEG)).isEqualTo("anh.JPEG");
    }

    @Test
    void anEndingThatLiesIsMended() {
        assertThat(FileName.of("anh.exe", FileKind.PNG)).isEqualTo("anh.exe.png");
        assertThat(FileName.of("bien-ban", FileKind.DOCX)).isEqualTo("bien-ban.docx");
    }

    @Test
    void foldersAndInvisibleLettersGo() {
        assertThat(FileName.of("..\\..\\etc/passwd.pdf", FileKind.PDF)).isEqualTo("passwd.pdf");
        assertThat(FileName.of("a\u202Efdp.exe\r\n.pdf", FileKind.PDF)).isEqualTo("afdp.exe.pdf");
        assertThat(FileName.of("a\"b<c>.pdf", FileKind.PDF)).isEqualTo("a_b_c_.pdf");
    }

    @Test
    void aFileWithoutANameGetsOne() {
        assertThat(FileName.of(null, FileKind.PDF)).isEqualTo("tep.pdf");
        assertThat(FileName.of("...", FileKind.PDF)).isEqualTo("tep.pdf");
        assertThat(FileName.of("x".repeat(300) + ".pdf", FileKind.PDF)).hasSize(154);
    }
}
