package vn.hatinh.reporting.report;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.hatinh.reporting.report.model.Appendix.FigureRow;
import vn.hatinh.reporting.report.model.Appendix.GroupRow;
import vn.hatinh.reporting.report.model.Block;
import vn.hatinh.reporting.report.model.Block.Kind;
import vn.hatinh.reporting.report.model.Report;

import static org.assertj.core.api.Assertions.assertThat;

/** The report of the sample's year 2025, signed on 6 February 2026. */
class AnnualReportTest {

    private final Report report = SampleReport.of(2025, LocalDate.of(2026, 2, 6));

    @Test
    void theLetterheadNamesWhoWritesWhenAndAboutWhat() {
        assertThat(report.letterhead().parentBody()).isEqualTo("UBND TỈNH HÀ TĨNH");
        assertThat(report.letterhead().issuingBody()).isEqualTo("SỞ NGOẠI VỤ");
        assertThat(report.letterhead().number()).as("a draft has no number yet").matches("Số: +/BC-SNgV");
        assertThat(report.letterhead().placeAndDate()).isEqualTo("Hà Tĩnh, ngày 06 tháng 02 năm 2026");
        assertThat(report.letterhead().subject())
                .isEqualTo(
                        "Kết quả công tác bình đẳng giới và vì sự tiến bộ của phụ nữ năm 2025; phương hướng, nhiệm vụ"
                                + " năm 2026");
    }

    @Test
    void theOpeningNamesThePlan() {
        assertThat(report.opening().grounds()).allMatch(ground -> ground.startsWith("Căn cứ ") && ground.endsWith("."));
        assertThat(report.opening().paragraphs())
                .singleElement()
                .asString()
                .startsWith("Thực hiện Kế hoạch số 662/KH-SNgV ngày 06/9/2021 về thực hiện Chiến lược quốc gia về bình"
                        + " đẳng giới của Sở Ngoại vụ giai đoạn 2021 - 2030, Sở Ngoại vụ báo cáo");
    }

    @Test
    void sectionsOneAndThreeAreThereAndNoEmptyOnes() {
        assertThat(texts(Kind.SECTION)).containsExactly("I. ĐẶC ĐIỂM TÌNH HÌNH", "III. KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU");
        assertThat(texts(Kind.SUBSECTION))
                .containsExactly("1. Tổ chức bộ máy", "2. Đội ngũ cán bộ, công chức, viên chức");
    }

    @Test
    void theOrganisationIsThatOfTheLastDayOfTheYear() {
        assertThat(texts(Kind.PARAGRAPH).get(0))
                .isEqualTo(
                        "Tính đến ngày 31/12/2025, cơ cấu tổ chức của Sở Ngoại vụ gồm 03 phòng: Phòng Hợp tác quốc tế,"
                                + " Phòng Lãnh sự, Văn phòng - Thanh tra; 01 đơn vị trực thuộc: Trung tâm Dịch thuật và Dịch vụ"
                                + " đối ngoại (có Phòng Biên phiên dịch và Thông tin).");
        assertThat(SampleReport.of(2021, LocalDate.of(2022, 2, 6)).body())
                .extracting(Block::text)
                .anyMatch(text -> text.contains("04 phòng") && text.contains("Phòng Quản lý biên giới"));
    }

    @Test
    void theStaffIsCountedAndDivided() {
        assertThat(texts(Kind.PARAGRAPH).get(1))
                .isEqualTo("Tính đến ngày 31/12/2025, Sở Ngoại vụ có 26 cán bộ, công chức, viên chức (CBCCVC), giảm 1"
                        + " người so với cuối năm 2024; trong đó nữ có 17 người, chiếm 65,4%.");
        assertThat(texts(Kind.ITEM))
                .contains(
                        "- Theo loại: cán bộ 1 người (nữ 0), công chức 15 người (nữ 10), viên chức 10 người (nữ 7).",
                        "- Theo độ tuổi: dưới 30 tuổi 5 người (nữ 5), từ 30 đến 39 tuổi 10 người (nữ 7), từ 40 đến 49"
                                + " tuổi 6 người (nữ 3), từ 50 tuổi trở lên 5 người (nữ 2).",
                        "- Theo ngạch: chuyên viên chính 14 người (nữ 8), chuyên viên 12 người (nữ 9).");
    }

    @Test
    void theSixGoalsAreNumberedByVietnameseLetters() {
        assertThat(texts(Kind.POINT))
                .extracting(text -> text.substring(0, text.indexOf(':')))
                .containsExactly(
                        "a) Mục tiêu 1",
                        "b) Mục tiêu 2",
                        "c) Mục tiêu 3",
                        "d) Mục tiêu 4",
                        "đ) Mục tiêu 5",
                        "e) Mục tiêu 6");
        assertThat(texts(Kind.PARAGRAPH))
                .anyMatch(
                        text -> text.startsWith("Năm 2025, trong 16 chỉ tiêu của Kế hoạch có 9 chỉ tiêu đạt, 2 chỉ tiêu"
                                + " đang phấn đấu, 3 chỉ tiêu chưa đạt, 2 chỉ tiêu theo dõi."));
    }

    @Test
    void theFirstYearOfThePlanSaysOnceThatThereIsNothingToCompareWith() {
        String sentence = "Năm 2021 là năm đầu thực hiện Kế hoạch nên chưa có số liệu năm trước để so sánh.";
        assertThat(SampleReport.of(2021, LocalDate.of(2022, 2, 6)).body())
                .extracting(Block::text)
                .containsOnlyOnce(sentence);
        assertThat(texts(Kind.PARAGRAPH)).noneMatch(text -> text.contains("năm đầu"));
    }

    @Test
    void namesAreThoseOfTheDayOfSigning() {
        Report early = SampleReport.of(2024, LocalDate.of(2025, 2, 28));
        Report later = SampleReport.of(2024, LocalDate.of(2025, 3, 1));
        assertThat(early.opening().addressees()).containsExactly("Kính gửi: Ban VSTBPN tỉnh (Sở LĐTBXH)");
        assertThat(later.opening().addressees()).containsExactly("Kính gửi: Ban VSTBPN tỉnh (Sở Nội vụ)");
    }

    @Test
    void severalAddresseesStandOnLinesOfTheirOwnAndNoneNowhere() {
        LocalDate signedOn = LocalDate.of(2026, 2, 6);
        assertThat(SampleReport.to(List.of("Ủy ban nhân dân tỉnh", "Sở Nội vụ"), 2025, signedOn)
                        .opening()
                        .addressees())
                .containsExactly("Kính gửi:", "- Ủy ban nhân dân tỉnh;", "- Sở Nội vụ.");
        Report toNobody = SampleReport.to(List.of(), 2025, signedOn);
        assertThat(toNobody.opening().addressees()).isEmpty();
        assertThat(toNobody.signing().recipients()).doesNotContain("- Như trên;");
    }

    @Test
    void recipientsBeginWithTheAddresseeAndEndWithTheFiling() {
        assertThat(report.signing().recipients())
                .startsWith("- Như trên;")
                .endsWith("- Lưu: VT, VPTTr.")
                .allMatch(line -> line.startsWith("- "));
    }

    @Test
    void anUnknownSignatoryIsLeftToBeFilledIn() {
        assertThat(report.signing().title()).containsExactly("GIÁM ĐỐC");
        assertThat(report.signing().name()).matches("…+");
        assertThat(SampleReport.of(2021, LocalDate.of(2021, 12, 31)).signing().name())
                .isEqualTo("Thái Phúc Sơn");
    }

    @Test
    void theReportEndsWithItsMark() {
        assertThat(report.closing()).endsWith("của Sở Ngoại vụ./.");
    }

    @Test
    void theAppendixListsEveryIndicatorUnderItsGoal() {
        assertThat(report.appendix().rows())
                .filteredOn(GroupRow.class::isInstance)
                .extracting(row -> ((GroupRow) row).number())
                .containsExactly("1", "2", "3", "4", "5", "6", "II");
        assertThat(row("1.1"))
                .containsExactly(
                        "1.1",
                        "Tỷ lệ nữ được bổ nhiệm chức vụ lãnh đạo, quản lý",
                        "%",
                        "≥ 35",
                        "≥ 35",
                        "33,3",
                        "4",
                        "10",
                        "40,0",
                        "Đạt",
                        "");
        assertThat(row("1.4"))
                .contains("88,2", "Đang phấn đấu", "Còn thiếu 2 nữ CBCCVC")
                .endsWith("Còn thiếu 2 nữ CBCCVC");
        assertThat(row("1.4").subList(3, 5)).as("due in 2030 only").containsExactly("-", "100");
        assertThat(row("3.1")).contains("Lần", "Giảm", "2,1", "1,8");
        assertThat(row("6.3")).contains("Tin, bài", "5", "Theo dõi");
    }

    @Test
    void theAppendixTellsNothingThatOccurredFromNothingRecorded() {
        Report report = SampleReport.of(2022, LocalDate.of(2023, 2, 6));
        assertThat(row(report, "4.2a")).endsWith("0", "0", "-", "Chưa có cơ sở đánh giá", "Không phát sinh");
        assertThat(row(report, "4.2b")).endsWith("-", "15", "-", "Chưa có cơ sở đánh giá", "Chưa có số liệu");
    }

    @Test
    void aYearThatIsNotOverIsProvisionalAndHasNoDate() {
        Report draft = SampleReport.of(2026, null);
        assertThat(draft.letterhead().placeAndDate()).matches("Hà Tĩnh, ngày +tháng +năm 2026");
        assertThat(draft.opening().paragraphs())
                .contains("Năm 2026 chưa kết thúc; số liệu trong báo cáo là số tạm tính theo dữ liệu cập nhật đến ngày"
                        + " 22/11/2026.");
        assertThat(report.opening().paragraphs()).noneMatch(text -> text.contains("tạm tính"));
    }

    private List<String> texts(Kind kind) {
        return report.body().stream()
                .filter(block -> block.kind() == kind)
                .map(Block::text)
                .toList();
    }

    private List<String> row(String code) {
        return row(report, code);
    }

    private static List<String> row(Report report, String code) {
        return report.appendix().rows().stream()
                .filter(FigureRow.class::isInstance)
                .map(row -> ((FigureRow) row).cells())
                .filter(cells -> cells.get(0).equals(code))
                .findFirst()
                .orElseThrow();
    }
}
