package vn.hatinh.reporting.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.hatinh.reporting.report.model.Appendix;
import vn.hatinh.reporting.report.model.Appendix.FigureRow;
import vn.hatinh.reporting.report.model.Appendix.GroupRow;
import vn.hatinh.reporting.report.model.Cell;
import vn.hatinh.reporting.report.model.Charts.Chart;
import vn.hatinh.reporting.report.model.Report;
import vn.hatinh.support.events.EventJson;

import static org.assertj.core.api.Assertions.assertThat;

/** The appendices of the report of 2025. */
class AppendicesTest {

    private final Report report = SampleReport.of(2025, LocalDate.of(2026, 2, 6));

    @Test
    void theAppendixListsEveryIndicatorUnderItsGoal() {
        assertThat(report.appendices().get(0).rows())
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
    void theStaffIsCountedByUnitAndTrait() {
        Appendix headcount = report.appendices().get(1);
        assertThat(headcount.label()).isEqualTo("Phụ lục II");
        assertThat(headcount.rows())
                .filteredOn(FigureRow.class::isInstance)
                .extracting(row ->
                        ((FigureRow) row).cells().stream().map(Cell::text).toList())
                .contains(
                        List.of("", "Toàn cơ quan", "26", "9", "17", "65,4"),
                        List.of("2", "Công chức", "15", "5", "10", "66,7"))
                .anyMatch(cells -> cells.get(1).equals("Văn phòng - Thanh tra"));
    }

    @Test
    void aChartShowsTheYearsThatAreKnownAndTheTargetsThatAreDue() {
        Chart leaders = report.charts().groups().get(0).charts().get(0);
        assertThat(leaders.years()).startsWith("2021").endsWith("2030").hasSize(10);
        assertThat(leaders.values().subList(0, 5)).doesNotContainNull();
        assertThat(leaders.values().subList(5, 10)).containsOnlyNulls();
        assertThat(leaders.targets().subList(0, 4)).as("due in 2025").containsOnlyNulls();
        assertThat(leaders.targets().subList(4, 10))
                .extracting(BigDecimal::intValueExact)
                .containsOnly(35);
    }

    @Test
    void theWholeContentCanBeKeptAsJsonAndReadAgain() {
        assertThat(EventJson.read(EventJson.write(report), Report.class)).isEqualTo(report);
    }

    private List<String> row(String code) {
        return row(report, code);
    }

    private static List<String> row(Report report, String code) {
        return report.appendices().get(0).rows().stream()
                .filter(FigureRow.class::isInstance)
                .map(row -> ((FigureRow) row).cells().stream().map(Cell::text).toList())
                .filter(cells -> cells.get(0).equals(code))
                .findFirst()
                .orElseThrow();
    }
}
