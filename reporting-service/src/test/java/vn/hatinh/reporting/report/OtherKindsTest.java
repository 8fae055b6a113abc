package vn.hatinh.reporting.report;

import org.junit.jupiter.api.Test;

import vn.hatinh.reporting.report.model.Appendix;
import vn.hatinh.reporting.report.model.Block;
import vn.hatinh.reporting.report.model.Block.Kind;
import vn.hatinh.reporting.report.model.Report;

import static org.assertj.core.api.Assertions.assertThat;

/** The half-year review and the plan of a year. */
class OtherKindsTest {

    @Test
    void aHalfYearLeavesOutWhatIsNotCountedForIt() {
        Report review = SampleReport.halfYear(2026);
        assertThat(review.letterhead().subject()).contains("6 tháng đầu năm 2026");
        assertThat(review.blocks().map(Block::text))
                .anyMatch(text -> text.contains("so với cùng kỳ năm 2025"))
                .noneMatch(text -> text.contains("khảo sát") || text.contains("nạo, phá thai"));
        assertThat(review.appendices())
                .singleElement()
                .extracting(Appendix::label)
                .isEqualTo("Phụ lục I");
        assertThat(review.charts()).isNull();
    }

    @Test
    void thePlanOfAYearNamesItsTargetsAndIsAddressedToNobody() {
        Report plan = SampleReport.plan(2025);
        assertThat(plan.letterhead().kind()).isEqualTo("KẾ HOẠCH");
        assertThat(plan.letterhead().number()).endsWith("/KH-SNgV");
        assertThat(plan.opening().addressees()).isEmpty();
        assertThat(plan.signing().recipients()).startsWith("- Ban VSTBPN tỉnh (Sở LĐTBXH);");
        assertThat(plan.body())
                .filteredOn(block -> block.kind() == Kind.SECTION)
                .extracting(Block::text)
                .containsExactly(
                        "I. MỤC ĐÍCH, YÊU CẦU",
                        "II. CHỈ TIÊU NĂM 2025",
                        "III. NỘI DUNG, NHIỆM VỤ",
                        "IV. KINH PHÍ",
                        "V. TỔ CHỨC THỰC HIỆN");
        assertThat(plan.blocks().map(Block::text))
                .contains(
                        "- Tỷ lệ nữ được bổ nhiệm chức vụ lãnh đạo, quản lý: từ 35% trở lên đến năm 2025 và duy trì đến"
                                + " năm 2030 (thực hiện năm 2024: 33,3%).");
    }
}
