package vn.hatinh.reporting.report.docx;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.hatinh.reporting.report.SampleReport;

import static org.assertj.core.api.Assertions.assertThat;

/** The form of Nghị định 30/2020/NĐ-CP in the file. Lengths are twentieths of a point: 56.7 of them are 1 mm. */
class DocxRendererTest {

    private static final String MAIN = "(//w:sectPr)[1]";
    private static final String APPENDIX = "(//w:sectPr)[2]";

    private final DocxParts docx =
            new DocxParts(new DocxRenderer().render(SampleReport.of(2025, LocalDate.of(2026, 2, 6))));

    @Test
    void thePageIsA4WithTheMarginsOfTheDecree() {
        assertThat(one(MAIN + "/w:pgSz/@w:w")).isEqualTo("11906");
        assertThat(one(MAIN + "/w:pgSz/@w:h")).isEqualTo("16838");
        assertThat(millimetres(MAIN + "/w:pgMar/@w:top")).isEqualTo(25);
        assertThat(millimetres(MAIN + "/w:pgMar/@w:right")).isEqualTo(20);
        assertThat(millimetres(MAIN + "/w:pgMar/@w:bottom")).isEqualTo(20);
        assertThat(millimetres(MAIN + "/w:pgMar/@w:left")).isEqualTo(35);
    }

    @Test
    void thePageNumberStandsInTheMiddleOfTheTopMarginAndNotOnTheFirstPage() {
        assertThat(millimetres(MAIN + "/w:pgMar/@w:header")).isLessThan(25);
        assertThat(docx.inDocument(MAIN + "/w:headerReference/@w:type")).containsExactly("default");
        assertThat(docx.inDocument(MAIN + "/w:titlePg")).hasSize(1);
        assertThat(docx.in("word/header1.xml", "//w:instrText")).containsExactly(" PAGE ");
        assertThat(docx.in("word/header1.xml", "//w:pStyle/@w:val")).containsExactly("Header");
        assertThat(style("Header", "w:pPr/w:jc/@w:val")).isEqualTo("center");
        assertThat(style("Header", "w:rPr/w:sz/@w:val")).isEqualTo("28");
        assertThat(one(MAIN + "/w:pgNumType/@w:fmt")).isEqualTo("decimal");
    }

    @Test
    void theAppendixIsLandscapeAndNumberedByItself() {
        assertThat(one(APPENDIX + "/w:pgSz/@w:orient")).isEqualTo("landscape");
        assertThat(one(APPENDIX + "/w:pgNumType/@w:start")).isEqualTo("1");
        assertThat(docx.styled("PhuLuc")).containsExactly("Phụ lục I", "Phụ lục II", "Phụ lục III");
        assertThat(docx.inDocument("//w:sectPr"))
                .as("the report and three appendices")
                .hasSize(4);
        assertThat(docx.inDocument("//w:sectPr/w:pgSz/@w:orient"))
                .containsOnly("landscape")
                .hasSize(3);
        assertThat(docx.inDocument("//w:p[w:pPr/w:pStyle/@w:val='PhuLuc'][not(preceding::w:p[w:pPr/w:sectPr])]"))
                .as("the appendices begin behind the pages of the report")
                .isEmpty();
    }

    @Test
    void theTextIsTimesNewRoman14InVietnamese() {
        String defaults = "/w:styles/w:docDefaults/w:rPrDefault/w:rPr/";
        assertThat(docx.in("word/styles.xml", defaults + "w:rFonts/@w:*")).containsOnly("Times New Roman");
        assertThat(docx.in("word/styles.xml", defaults + "w:sz/@w:val")).containsExactly("28");
        assertThat(docx.in("word/styles.xml", defaults + "w:lang/@w:val")).containsExactly("vi-VN");
    }

    @Test
    void paragraphsAreJustifiedWithTheFirstLineOneCentimetreInAndSixPointsBetweenThem() {
        assertThat(style("NoiDung", "w:pPr/w:jc/@w:val")).isEqualTo("both");
        assertThat(style("NoiDung", "w:pPr/w:ind/@w:firstLine")).isEqualTo("567");
        assertThat(Integer.parseInt(style("NoiDung", "w:pPr/w:spacing/@w:after")))
                .isGreaterThanOrEqualTo(120);
        assertThat(Integer.parseInt(style("NoiDung", "w:pPr/w:spacing/@w:line")))
                .isBetween(240, 360);
    }

    @Test
    void theLetterheadIsATableWithoutBordersInItsTwoWidths() {
        assertThat(docx.inDocument("(//w:tbl)[1]/w:tblGrid/w:gridCol/@w:w")).containsExactly("3829", "5670");
        assertThat(one("(//w:tbl)[1]/w:tblPr/w:tblStyle/@w:val")).isEqualTo("BangKhongKe");
        assertThat(docx.inDocument("(//w:tbl)[1]//w:tblBorders")).isEmpty();
        assertThat(docx.styled("QuocHieu")).containsExactly("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        assertThat(docx.styled("TieuNgu")).containsExactly("Độc lập - Tự do - Hạnh phúc");
        assertThat(docx.styled("CoQuanChuQuan")).containsExactly("UBND TỈNH HÀ TĨNH");
        assertThat(docx.styled("CoQuanBanHanh")).containsExactly("SỞ NGOẠI VỤ");
        assertThat(docx.styled("DiaDanhThoiGian")).containsExactly("Hà Tĩnh, ngày 06 tháng 02 năm 2026");
        assertThat(docx.styled("TenLoai")).containsExactly("BÁO CÁO");
    }

    @Test
    void linesStandBelowTheIssuerTheMottoAndTheSubject() {
        List<String> rules = docx.inDocument("//w:p[w:pPr/w:pStyle/@w:val='DuongKe']/w:pPr/w:ind/@w:left");
        assertThat(rules).hasSize(3);
        assertThat(style("DuongKe", "w:pPr/w:pBdr/w:top/@w:val")).isEqualTo("single");
        assertThat(3829 - 2 * Integer.parseInt(rules.get(0)))
                .as("a third to a half of SỞ NGOẠI VỤ, which is 1734 long")
                .isBetween(1734 / 3, 1734 / 2);
        assertThat(5670 - 2 * Integer.parseInt(rules.get(1)))
                .as("as long as the motto")
                .isBetween(3400, 3460);
    }

    @Test
    void theSignatureTableHasItsTwoWidths() {
        assertThat(docx.inDocument("(//w:tbl)[2]/w:tblGrid/w:gridCol/@w:w")).containsExactly("2994", "6290");
        assertThat(docx.styled("NoiNhan")).containsExactly("Nơi nhận:");
        assertThat(docx.styled("ChucVuNguoiKy")).containsExactly("GIÁM ĐỐC");
        assertThat(style("NoiNhan", "w:rPr/w:sz/@w:val")).isEqualTo("24");
        assertThat(style("NoiNhanDanhSach", "w:rPr/w:sz/@w:val")).isEqualTo("22");
    }

    @Test
    void theHeadingRowsOfTheAppendixComeAgainOnEachPage() {
        assertThat(docx.inDocument("(//w:tbl)[3]/w:tr[w:trPr/w:tblHeader]")).hasSize(2);
        assertThat(docx.inDocument("(//w:tbl)[3]//w:p[w:pPr/w:pStyle/@w:val='BangTieuDe']"))
                .containsExactly(
                        "STT",
                        "Chỉ tiêu",
                        "ĐVT",
                        "Chỉ tiêu 2025",
                        "Chỉ tiêu 2030",
                        "Thực hiện năm 2024",
                        "Thực hiện năm 2025",
                        "Đánh giá",
                        "Ghi chú",
                        "Tử số",
                        "Mẫu số",
                        "Giá trị");
        assertThat(docx.inDocument("(//w:tbl)[3]/w:tr[1]/w:tc/w:tcPr/w:gridSpan/@w:val"))
                .containsExactly("3");
    }

    @Test
    void everyStyleThatIsUsedIsDefinedAndEveryParagraphHasOne() {
        List<String> defined = docx.in("word/styles.xml", "//w:style/@w:styleId");
        assertThat(defined).containsAll(docx.inDocument("//w:pStyle/@w:val | //w:tblStyle/@w:val"));
        assertThat(docx.inDocument("//w:p[normalize-space(.)!=''][not(w:pPr/w:pStyle)]"))
                .isEmpty();
        assertThat(docx.inDocument("//w:r/w:rPr/*"))
                .as("formatting beside the styles")
                .isEmpty();
    }

    @Test
    void headingsAreWordsOwnSoThatTheyMakeAnOutline() {
        assertThat(docx.styled("Heading1")).hasSize(7);
        assertThat(style("Heading1", "w:name/@w:val")).isEqualTo("heading 1");
    }

    /** Sizes in half points; without one it is the document's 14 points. */
    @ParameterizedTest
    @CsvSource({
        "QuocHieu, 26, bold, upright, center",
        "TieuNgu, 28, bold, upright, center",
        "CoQuanChuQuan, 26, regular, upright, center",
        "CoQuanBanHanh, 26, bold, upright, center",
        "SoKyHieu, 26, regular, upright, center",
        "DiaDanhThoiGian, 28, regular, italic, center",
        "TenLoai, , bold, upright, center",
        "TrichYeu, , bold, upright, center",
        "KinhGui, , regular, upright, center",
        "CanCu, , regular, italic, ",
        "NoiDung, , regular, upright, both",
        "Heading1, , bold, upright, both",
        "Heading2, , bold, upright, both",
        "Heading3, , regular, upright, both",
        "NoiNhan, 24, bold, italic, ",
        "NoiNhanDanhSach, 22, regular, upright, ",
        "ChucVuNguoiKy, , bold, upright, center",
        "HoTenNguoiKy, , bold, upright, center",
        "PhuLuc, , bold, upright, center",
        "TenPhuLuc, , bold, upright, center",
        "KemTheo, , regular, italic, center"
    })
    void everyElementHasTheFormOfTheDecree(String id, String size, String weight, String slope, String place) {
        String style = "//w:style[@w:styleId='" + id + "']/";
        assertThat(docx.in("word/styles.xml", style + "w:rPr/w:sz/@w:val"))
                .isEqualTo(size == null ? List.of() : List.of(size));
        assertThat(docx.in("word/styles.xml", style + "w:rPr/w:b")).hasSize(weight.equals("bold") ? 1 : 0);
        assertThat(docx.in("word/styles.xml", style + "w:rPr/w:i")).hasSize(slope.equals("italic") ? 1 : 0);
        assertThat(docx.in("word/styles.xml", style + "w:pPr/w:jc/@w:val"))
                .isEqualTo(place == null ? List.of() : List.of(place));
    }

    @Test
    void theChartsAreWordsOwnWithAWorkbookBehindEach() {
        List<String> charts = docx.names().stream()
                .filter(name -> name.startsWith("word/charts/chart"))
                .toList();
        assertThat(charts).as("one for each indicator of the six goals").hasSize(16);
        assertThat(docx.files().keySet())
                .filteredOn(name -> name.endsWith(".xlsx"))
                .hasSize(16);
        assertThat(docx.in(charts.get(0), "//c:barChart/c:ser/c:cat//c:v"))
                .startsWith("2021")
                .hasSize(10);
        assertThat(charts).allSatisfy(chart -> assertThat(docx.in(chart, "//c:barChart/c:ser/c:val//c:f"))
                .singleElement()
                .asString()
                .endsWith("$B$2:$B$11"));
    }

    @Test
    void theTextIsUnicodeNfc() {
        assertThat(Normalizer.isNormalized(docx.text(), Normalizer.Form.NFC)).isTrue();
    }

    @Test
    void theFileKnowsWhatItsFiguresWereTakenFrom() {
        assertThat(docx.in("docProps/custom.xml", "//*[@name='position']")).containsExactly("4711");
    }

    private String one(String expression) {
        assertThat(docx.inDocument(expression)).hasSize(1);
        return docx.inDocument(expression).get(0);
    }

    private long millimetres(String expression) {
        return Math.round(Integer.parseInt(one(expression)) / 56.7);
    }

    private String style(String id, String expression) {
        List<String> found = docx.in("word/styles.xml", "//w:style[@w:styleId='" + id + "']/" + expression);
        assertThat(found).as(id + " " + expression).hasSize(1);
        return found.get(0);
    }
}
