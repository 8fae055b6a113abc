package vn.hatinh.reporting.report;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.hatinh.reporting.report.model.Appendix.FigureRow;
import vn.hatinh.reporting.report.model.Block;
import vn.hatinh.reporting.report.model.Cell;
import vn.hatinh.reporting.report.model.DocumentKind;
import vn.hatinh.reporting.report.model.Report;

import static org.assertj.core.api.Assertions.assertThat;

/** What documents of 2025 tell of the year's action plan and committee. */
class YearWorkTest {

    private final Report report = SampleReport.with(SampleWork.EVERYTHING, DocumentKind.ANNUAL, 2025);

    @Test
    void documentsOfTheYearAreListedByTheirDayWithNumberAndSubject() {
        assertThat(texts("direction.documents."))
                .containsExactly(
                        "1. Ban hành văn bản lãnh đạo, chỉ đạo",
                        "- Kế hoạch công tác bình đẳng giới và vì sự tiến bộ của phụ nữ năm 2025 (số 01/KH-SNgV ngày"
                                + " 20/01/2025).",
                        "- Kết luận sơ kết 6 tháng đầu năm 2025 (số 12/KL-BVSTBPN ngày 06/7/2025).");
    }

    @Test
    void theCommitteeIsToldOfWithItsSeatsAndMeetings() {
        assertThat(texts("direction.committee."))
                .containsExactly(
                        "2. Tổ chức và hoạt động của Ban Vì sự tiến bộ của phụ nữ",
                        "Đến ngày 31/12/2025, Ban Vì sự tiến bộ của phụ nữ có 02 thành viên: Trưởng ban: Giám đốc Sở;"
                                + " Ủy viên: Chánh Văn phòng.",
                        "Trong năm 2025, Ban đã họp 02 phiên:",
                        "- Ngày 10/01/2025: Kế hoạch năm 2025; Phân công (4/5 thành viên dự họp).",
                        "- Ngày 06/7/2025: Sơ kết.");
    }

    @Test
    void communicationAndTrainingAreCountedAndListedWithoutTheResultsThatStandBelow() {
        assertThat(texts("direction.communication."))
                .containsExactly(
                        "3. Tuyên truyền, tập huấn",
                        "Trong năm 2025, có 2 nhiệm vụ: 1 hoàn thành, 1 đang thực hiện.",
                        "- Tập huấn kiến thức về giới (hoàn thành ngày 20/10/2025).");
    }

    @Test
    void moneyIsAddedUpByHeading() {
        assertThat(texts("direction.budget."))
                .containsExactly(
                        "5. Kinh phí",
                        "Kinh phí dự toán cho các nhiệm vụ năm 2025 là 15.000.000 đồng: tập huấn 15.000.000 đồng; 1 nhiệm"
                                + " vụ chưa có dự toán.");
    }

    @Test
    void tasksOfAClauseAreToldOfWithDatesResultsAndDifficulties() {
        assertThat(texts("tasks.awareness."))
                .containsExactly(
                        "1. Nâng cao nhận thức về bình đẳng giới",
                        "Trong năm 2025, có 2 nhiệm vụ: 1 hoàn thành, 1 đang thực hiện.",
                        "- Tập huấn kiến thức về giới (hoàn thành ngày 20/10/2025): 02 lớp, 60 lượt người dự.",
                        "- Khó khăn, vướng mắc khi thực hiện nhiệm vụ \"Tập huấn kiến thức về giới\": kinh phí cấp chậm.");
    }

    @Test
    void whatLeadersOfTasksAskForStandsAmongTheProposals() {
        assertThat(texts("proposals.text.")).containsExactly("- Cấp kinh phí từ đầu năm.");
    }

    @Test
    void onlyWhatIsNotRecordedHasToBeWritten() {
        assertThat(report.body())
                .filteredOn(block -> block.kind() == Block.Kind.PROMPT)
                .extracting(Block::id)
                .containsExactly(
                        "direction.inspection.own",
                        "tasks.workforce.own",
                        "tasks.participation.own",
                        "tasks.wellbeing.own",
                        "tasks.organisation.own",
                        "assessment.causes.own",
                        "outlook.own");
    }

    @Test
    void tasksWithoutAnyOutcomeAreCountedAndTheirResultsAskedFor() {
        Report open = SampleReport.with(YearWork.of(List.of(SampleWork.WEBSITE)), DocumentKind.ANNUAL, 2025);
        assertThat(open.body())
                .filteredOn(block -> block.id().startsWith("tasks.awareness."))
                .extracting(Block::text)
                .containsExactly(
                        "1. Nâng cao nhận thức về bình đẳng giới",
                        "Trong năm 2025, có 1 nhiệm vụ: 1 đang thực hiện.",
                        "[Cơ quan bổ sung kết quả thực hiện mục II.1 của Kế hoạch.]");
    }

    @Test
    void theTasksStandInTheAppendixOfThePlanByTheirClauses() {
        assertThat(SampleReport.with(SampleWork.EVERYTHING, DocumentKind.PLAN, 2025)
                        .appendices()
                        .get(0)
                        .rows())
                .filteredOn(FigureRow.class::isInstance)
                .extracting(row ->
                        ((FigureRow) row).cells().stream().map(Cell::text).toList())
                .containsExactly(
                        List.of(
                                "1.1",
                                "Tập huấn kiến thức về giới",
                                "Ban VSTBPN",
                                "Văn phòng; Công đoàn",
                                "01/3/2025 - 30/11/2025",
                                "Lớp tập huấn",
                                "Tập huấn 15.000.000"),
                        List.of(
                                "1.2",
                                "Đăng tin, bài về bình đẳng giới",
                                "Ban VSTBPN",
                                "",
                                "02/01/2025 - 31/12/2025",
                                "",
                                "Tuyên truyền"),
                        List.of(
                                "2.1",
                                "Vận động nguồn lực quốc tế",
                                "Phòng HTQT",
                                "",
                                "02/01/2025 - 31/12/2025",
                                "",
                                ""));
    }

    private List<String> texts(String place) {
        return report.body().stream()
                .filter(block -> block.id().startsWith(place))
                .map(Block::text)
                .toList();
    }
}
