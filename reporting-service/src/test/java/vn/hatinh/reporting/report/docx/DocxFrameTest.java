package vn.hatinh.reporting.report.docx;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.hatinh.reporting.agency.AgencyNames;
import vn.hatinh.reporting.report.SampleReport;
import vn.hatinh.reporting.report.model.DocumentKind;
import vn.hatinh.reporting.report.model.Report;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands above and below the text, where it has several lines or other lengths than in the sample. */
class DocxFrameTest {

    private static final LocalDate SIGNED_ON = LocalDate.of(2026, 2, 6);

    /** "Công tác bình đẳng giới và vì sự tiến bộ của phụ nữ năm 2026" in 14 pt bold, in twentieths of a point. */
    private static final int SUBJECT_OF_THE_PLAN = 6_700;

    @Test
    void theLineBelowAShortSubjectIsAThirdToAHalfOfIt() {
        DocxParts plan = render(SampleReport.plan(2026));
        List<String> indents = plan.inDocument("//w:body/w:p[w:pPr/w:pStyle/@w:val='DuongKe']/w:pPr/w:ind/@w:left");
        assertThat(indents).hasSize(1);
        assertThat(8787 - 2 * Integer.parseInt(indents.get(0)))
                .isBetween(SUBJECT_OF_THE_PLAN / 3, SUBJECT_OF_THE_PLAN / 2);
    }

    @Test
    void theDaysOfAYearThatIsClosedInNovemberStandBelowTheSubject() {
        String below = "//w:body/w:p[w:pPr/w:pStyle/@w:val='TrichYeu']/following-sibling::w:p[1]";

        DocxParts closed = render(SampleReport.closedInNovember(DocumentKind.ANNUAL));

        assertThat(closed.inDocument(below)).containsExactly("(Số liệu tính từ ngày 01/12/2024 đến ngày 30/11/2025)");
        assertThat(closed.inDocument(below + "/w:pPr/w:pStyle/@w:val")).containsExactly("KemTheo");
        assertThat(render(SampleReport.of(2025, SIGNED_ON)).inDocument(below + "/w:pPr/w:pStyle/@w:val"))
                .as("nothing stands between the subject and its line where the calendar closes the year")
                .containsExactly("DuongKe");
    }

    @Test
    void severalAddresseesGroundsAndLinesOfATitleStandOnLinesOfTheirOwn() {
        AgencyNames names = SampleReport.names(SIGNED_ON);
        DocxParts docx = render(SampleReport.of(
                2025,
                SIGNED_ON,
                new AgencyNames(
                        names.parentBody(),
                        names.issuingBody(),
                        names.name(),
                        names.abbreviation(),
                        names.place(),
                        new AgencyNames.Signatory(List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), "Nguyễn Văn An"),
                        List.of("Ủy ban nhân dân tỉnh", "Sở Nội vụ"),
                        names.recipients(),
                        names.filing(),
                        List.of("Luật Bình đẳng giới", "Kế hoạch số 298/KH-UBND"))));
        assertThat(docx.styled("KinhGui")).containsExactly("Kính gửi:");
        assertThat(docx.styled("KinhGuiDanhSach")).containsExactly("- Ủy ban nhân dân tỉnh;", "- Sở Nội vụ.");
        assertThat(docx.styled("CanCu"))
                .containsExactly("Căn cứ Luật Bình đẳng giới;", "Căn cứ Kế hoạch số 298/KH-UBND.");
        assertThat(docx.styled("ChucVuNguoiKy")).containsExactly("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC");
        assertThat(docx.styled("HoTenNguoiKy")).containsExactly("Nguyễn Văn An");
        assertThat(docx.styled("NoiNhanDanhSach"))
                .startsWith("- Như trên;")
                .endsWith("- Lưu: VT, VPTTr.")
                .allMatch(line -> line.endsWith(";") || line.endsWith("."));
    }

    @Test
    void aDocumentToNobodyHasNoLineForAddressees() {
        assertThat(render(SampleReport.plan(2026)).styled("KinhGui")).isEmpty();
    }

    @Test
    void reportsOf2021And2026HaveTheNamesThatWereValidOnTheirDays() {
        DocxParts early = render(SampleReport.of(2021, LocalDate.of(2021, 12, 31)));
        assertThat(early.styled("KinhGui")).containsExactly("Kính gửi: Ban VSTBPN tỉnh (Sở LĐTBXH)");
        assertThat(early.styled("HoTenNguoiKy")).containsExactly("Thái Phúc Sơn");
        assertThat(early.text())
                .contains("04 phòng", "Phòng Quản lý biên giới", "Tổ Thông tin đối ngoại")
                .doesNotContain("Sở Nội vụ", "Phòng Biên phiên dịch và Thông tin");
        DocxParts late = render(SampleReport.of(2026, LocalDate.of(2026, 12, 31)));
        assertThat(late.styled("KinhGui")).containsExactly("Kính gửi: Ban VSTBPN tỉnh (Sở Nội vụ)");
        assertThat(late.text())
                .contains("03 phòng", "Phòng Biên phiên dịch và Thông tin")
                .doesNotContain("Sở LĐTBXH", "Phòng Quản lý biên giới", "Tổ Thông tin đối ngoại");
    }

    private static DocxParts render(Report report) {
        return new DocxParts(new DocxRenderer().render(report));
    }
}
