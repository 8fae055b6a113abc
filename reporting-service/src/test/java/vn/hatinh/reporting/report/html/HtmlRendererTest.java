package vn.hatinh.reporting.report.html;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.hatinh.reporting.report.SampleReport;
import vn.hatinh.reporting.report.model.DocumentKind;
import vn.hatinh.reporting.report.model.Report;
import vn.hatinh.reporting.report.model.TextEdit;

import static org.assertj.core.api.Assertions.assertThat;

/** The page that shows a report before it is printed. */
class HtmlRendererTest {

    private final Report report = SampleReport.of(2025, LocalDate.of(2026, 2, 6));
    private final HtmlRenderer renderer = new HtmlRenderer();

    @Test
    void thePageHoldsTheWholeReport() {
        assertThat(renderer.render(report))
                .contains(
                        "<html lang=\"vi\">",
                        "<h1 class=\"kind\">BÁO CÁO</h1>",
                        "III. KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU</h2>",
                        "<th colspan=\"3\">Thực hiện năm 2025</th>",
                        "1.1. Tỷ lệ nữ được bổ nhiệm chức vụ lãnh đạo, quản lý (%)");
    }

    @Test
    void theDaysOfAYearThatIsClosedInNovemberStandBelowTheSubject() {
        assertThat(renderer.render(SampleReport.closedInNovember(DocumentKind.ANNUAL)))
                .contains("<p class=\"days\">(Số liệu tính từ ngày 01/12/2024 đến ngày 30/11/2025)</p>");
        assertThat(renderer.render(report)).doesNotContain("<p class=\"days\">");
    }

    @Test
    void whatPeopleWriteIsShownAndNotRun() {
        Report written = report.written(
                Map.of("proposals.text.own", new TextEdit("<script>alert(1)</script> & Co", "an", Instant.EPOCH)));
        assertThat(renderer.render(written))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; Co")
                .doesNotContain("<script");
    }
}
