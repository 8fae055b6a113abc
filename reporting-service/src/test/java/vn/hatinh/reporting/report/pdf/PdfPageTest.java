package vn.hatinh.reporting.report.pdf;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.hatinh.reporting.report.SampleReport;
import vn.hatinh.reporting.report.html.HtmlRenderer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Where things stand on the pages of the PDF, in points from the top left corner. */
class PdfPageTest {

    private static final double MILLIMETRE = 72 / 25.4;
    private static final double WIDTH = 210 * MILLIMETRE;
    private static final double HEIGHT = 297 * MILLIMETRE;
    private static final double LEFT = 35 * MILLIMETRE;
    private static final double RIGHT = WIDTH - 20 * MILLIMETRE;
    private static final double TOP = 25 * MILLIMETRE;
    private static final double BOTTOM = HEIGHT - 20 * MILLIMETRE;

    private PDDocument pdf;

    @BeforeEach
    void render() throws IOException {
        pdf = Loader.loadPDF(new PdfRenderer(new HtmlRenderer()).render(SampleReport.numbered(5)));
    }

    @AfterEach
    void close() throws IOException {
        pdf.close();
    }

    @Test
    void theTextKeepsTheMarginsOfTheDecree() throws IOException {
        for (int page = 1; page <= 3; page++) {
            List<TextPosition> text = PdfLetters.of(pdf, page).all().stream()
                    .filter(letter -> letter.getYDirAdj() > TOP)
                    .toList();
            assertThat(text).hasSizeGreaterThan(500).allSatisfy(letter -> {
                assertThat((double) letter.getXDirAdj()).isGreaterThan(LEFT - 1);
                assertThat((double) letter.getXDirAdj() + letter.getWidthDirAdj())
                        .isLessThan(RIGHT + 2);
                assertThat((double) letter.getYDirAdj()).isLessThan(BOTTOM + 1);
            });
        }
    }

    @Test
    void thePageNumberStandsInTheMiddleOfTheTopMarginFromTheSecondPageOn() throws IOException {
        assertThat(inTopMargin(1)).isEmpty();
        for (int page = 2; page <= 5; page++) {
            List<TextPosition> number = inTopMargin(page);
            assertThat(number).extracting(TextPosition::getUnicode).containsExactly(Integer.toString(page));
            assertThat((double) number.get(0).getXDirAdj()).isCloseTo((LEFT + RIGHT) / 2, within(6.0));
            assertThat(Math.round(number.get(0).getYScale())).isBetween(13, 14);
        }
    }

    @Test
    void aParagraphBeginsOneCentimetreIn() throws IOException {
        TextPosition first = PdfLetters.of(pdf).firstOf("ThựchiệnKếhoạchsố662");
        assertThat((double) first.getXDirAdj()).isCloseTo(LEFT + 10 * MILLIMETRE, within(1.0));
    }

    @Test
    void noFractionNumberOrDateIsCutAtTheEndOfALine() throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        assertThat(stripper.getText(pdf).lines())
                .noneMatch(
                        line -> line.strip().matches(".*\\d/") || line.strip().matches("/\\d.*"));
    }

    private List<TextPosition> inTopMargin(int page) throws IOException {
        return PdfLetters.of(pdf, page).all().stream()
                .filter(letter -> letter.getYDirAdj() < TOP - 5)
                .toList();
    }
}
