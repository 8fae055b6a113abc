package vn.hatinh.reporting.report;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.hatinh.reporting.report.model.Appendix;
import vn.hatinh.reporting.report.model.Block;
import vn.hatinh.reporting.report.model.DocumentKind;
import vn.hatinh.reporting.report.model.Report;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands around the sections of a document. */
class FrameTest {

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
                .extracting(Block::text)
                .asString()
                .startsWith("Thực hiện Kế hoạch số 662/KH-SNgV ngày 06/9/2021 về thực hiện Chiến lược quốc gia về bình"
                        + " đẳng giới của Sở Ngoại vụ giai đoạn 2021 - 2030, Sở Ngoại vụ báo cáo");
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
        assertThat(report.closing().text()).endsWith("của Sở Ngoại vụ./.");
    }

    @Test
    void aYearThatIsNotOverIsProvisionalAndHasNoDate() {
        Report draft = SampleReport.of(2026, null);
        assertThat(draft.letterhead().placeAndDate()).matches("Hà Tĩnh, ngày +tháng +năm 2026");
        assertThat(draft.opening().paragraphs())
                .extracting(Block::text)
                .contains("Tính đến nay, năm 2026 chưa kết thúc; số liệu trong văn bản là số tạm tính theo dữ liệu cập"
                        + " nhật đến ngày 22/11/2026.");
        assertThat(report.opening().paragraphs())
                .noneMatch(block -> block.text().contains("tạm tính"));
    }

    @Test
    void aYearThatIsClosedBeforeTheCalendarDoesSaysItsDays() {
        Report closed = SampleReport.closedInNovember(DocumentKind.ANNUAL);
        assertThat(closed.letterhead().days()).isEqualTo("(Số liệu tính từ ngày 01/12/2024 đến ngày 30/11/2025)");
        assertThat(closed.appendices().get(0).notes())
                .startsWith("Số liệu của năm 2025 tính từ ngày 01/12/2024 đến ngày 30/11/2025.");
        assertThat(closed.opening().paragraphs())
                .extracting(Block::text)
                .contains("Số liệu của năm 2025 tính từ ngày 01/12/2024 đến ngày 30/11/2025.");
        assertThat(closed.body().toString())
                .contains("Tính đến ngày 30/11/2025, có 4/10 người giữ chức vụ lãnh đạo, quản lý là nữ")
                .doesNotContain("31/12/2025");
        assertThat(report.opening().paragraphs())
                .noneMatch(block -> block.text().contains("tính từ ngày"));
        assertThat(report.letterhead().days()).isNull();
    }

    @Test
    void aPlanTellsTargetsAndNoDaysThatItsFiguresAreOf() {
        Report plan = SampleReport.closedInNovember(DocumentKind.PLAN);
        assertThat(plan.letterhead().days()).isNull();
        assertThat(plan.opening().paragraphs()).noneMatch(block -> block.text().contains("tính từ ngày"));
    }

    @Test
    void aNumberedDocumentCarriesItsNumberAlsoInTheAppendices() {
        Report numbered = SampleReport.numbered(5);
        assertThat(numbered.letterhead().number()).isEqualTo("Số: 05/BC-SNgV");
        assertThat(numbered.appendices())
                .extracting(Appendix::attachedTo)
                .containsOnly("(Kèm theo Báo cáo số 05/BC-SNgV ngày 06 tháng 02 năm 2026 của Sở Ngoại vụ)");
    }
}
