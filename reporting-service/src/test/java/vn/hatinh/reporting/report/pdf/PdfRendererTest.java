package vn.hatinh.reporting.report.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.hatinh.reporting.report.SampleReport;
import vn.hatinh.reporting.report.html.HtmlRenderer;

import static org.assertj.core.api.Assertions.assertThat;

/** The annual report of 2025 as a PDF. */
class PdfRendererTest {

    private static final float A4_SHORT = 595;
    private static final float A4_LONG = 842;

    private PDDocument pdf;

    @BeforeEach
    void render() throws IOException {
        pdf = Loader.loadPDF(
                new PdfRenderer(new HtmlRenderer()).render(SampleReport.of(2025, LocalDate.of(2026, 2, 6))));
    }

    @AfterEach
    void close() throws IOException {
        pdf.close();
    }

    @Test
    void theReportIsOnPortraitPagesAndTheAppendicesAreOnLandscapeOnes() throws IOException {
        int appendix = firstPageWith("Phụ lục I\n");
        for (int page = 0; page < pdf.getNumberOfPages(); page++) {
            float width = pdf.getPage(page).getMediaBox().getWidth();
            assertThat(Math.round(width))
                    .as("page " + (page + 1))
                    .isEqualTo(Math.round(page < appendix ? A4_SHORT : A4_LONG));
        }
    }

    @Test
    void everyFontIsEmbeddedAndIsTheOneWithTheWidthsOfTimesNewRoman() throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        assertThat(fonts).isNotEmpty().allSatisfy(font -> {
            assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            assertThat(font.getName()).contains("LiberationSerif");
        });
        assertThat(fonts).extracting(PDFont::getName).anyMatch(name -> name.endsWith("LiberationSerif-BoldItalic"));
    }

    /** Texts without their spaces, since a PDF has none. */
    @ParameterizedTest
    @CsvSource({
        "CỘNGHÒAXÃHỘI, 12, 13, Bold",
        "Độclập-Tựdo, 13, 14, Bold",
        "UBNDTỈNH, 12, 13, Regular",
        "SỞNGOẠIVỤ, 12, 13, Bold",
        "Số:, 13, 13, Regular",
        "'HàTĩnh,ngày', 13, 14, Italic",
        "BÁOCÁO, 14, 14, Bold",
        "Kếtquảcôngtác, 14, 14, Bold",
        "Kínhgửi:, 14, 14, Regular",
        "CăncứKếhoạch, 14, 14, Italic",
        "ThựchiệnKếhoạch, 14, 14, Regular",
        "I.ĐẶCĐIỂM, 14, 14, Bold",
        "1.Tổchức, 14, 14, Bold",
        "a)Mụctiêu, 14, 14, Regular",
        "Nơinhận:, 12, 12, BoldItalic",
        "-Nhưtrên;, 11, 11, Regular",
        "GIÁMĐỐC, 13, 14, Bold",
        "PhụlụcII, 14, 14, Bold",
        "(KèmtheoBáocáo, 14, 14, Italic"
    })
    void everyElementHasTheFormOfTheDecree(String text, int from, int to, String face) throws IOException {
        TextPosition letter = PdfLetters.of(pdf).firstOf(text);
        // the PDF's lengths have steps of an eightieth of a point
        assertThat(Math.round(letter.getYScale())).isBetween(from, to);
        String font = letter.getFont().getName();
        assertThat(font.substring(font.indexOf('+') + 1))
                .isEqualTo(face.equals("Regular") ? "LiberationSerif" : "LiberationSerif-" + face);
    }

    @Test
    void theTextCanBeTakenOutAsVietnamese() throws IOException {
        String text = text(1, pdf.getNumberOfPages());
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        assertThat(text.replaceAll("\\s+", " "))
                .contains(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "UBND TỈNH HÀ TĨNH",
                        "SỞ NGOẠI VỤ",
                        "/BC-SNgV",
                        "Hà Tĩnh, ngày 06 tháng 02 năm 2026",
                        "BÁO CÁO",
                        "Kính gửi: Ban VSTBPN tỉnh (Sở Nội vụ)",
                        "Căn cứ Kế hoạch số 298/KH-UBND",
                        "có 4/10 người giữ chức vụ lãnh đạo, quản lý là nữ, đạt 40,0%",
                        "của Sở Ngoại vụ./.",
                        "Nơi nhận:",
                        "- Như trên;",
                        "- Lưu: VT, VPTTr.",
                        "GIÁM ĐỐC",
                        "Phụ lục II",
                        "BIỂU ĐỒ THỰC HIỆN CÁC CHỈ TIÊU GIAI ĐOẠN 2021 - 2030");
    }

    @Test
    void pagesAreNumberedInEachPartFromItsSecond() throws IOException {
        int appendix = firstPageWith("Phụ lục I\n");
        assertThat(text(1, 1)).startsWith("UBND");
        for (int page = 2; page <= appendix; page++) {
            assertThat(text(page, page)).startsWith(Integer.toString(page));
        }
        assertThat(text(appendix + 1, appendix + 1)).startsWith("Phụ lục I");
        assertThat(text(appendix + 2, appendix + 2)).startsWith("2");
    }

    @Test
    void theFileSaysWhatItIsAndWhatItsFiguresWereTakenFrom() {
        assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Kết quả công tác bình đẳng giới");
        assertThat(pdf.getDocumentInformation().getCustomMetadataValue("position"))
                .isEqualTo("4711");
    }

    /** Index of the page. */
    private int firstPageWith(String beginning) throws IOException {
        int page = 0;
        while (!text(page + 1, page + 1).startsWith(beginning)) {
            page++;
        }
        return page;
    }

    private String text(int from, int to) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(pdf).strip() + "\n";
    }
}
