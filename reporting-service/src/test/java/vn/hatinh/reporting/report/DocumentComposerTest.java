package vn.hatinh.reporting.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.hatinh.reporting.fixtures.Sample;
import vn.hatinh.reporting.report.model.Appendix;
import vn.hatinh.reporting.report.model.Appendix.FigureRow;
import vn.hatinh.reporting.report.model.Appendix.GroupRow;
import vn.hatinh.reporting.report.model.Block;
import vn.hatinh.reporting.report.model.Block.Kind;
import vn.hatinh.reporting.report.model.Cell;
import vn.hatinh.reporting.report.model.Charts.Chart;
import vn.hatinh.reporting.report.model.DocumentKind;
import vn.hatinh.reporting.report.model.Report;
import vn.hatinh.reporting.report.model.TextEdit;
import vn.hatinh.support.events.EventJson;

import static org.assertj.core.api.Assertions.assertThat;

/** The report of the sample's year 2025, signed on 6 February 2026. */
class DocumentComposerTest {

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
    void theSectionsAreThoseOfTheOfficesReports() {
        assertThat(texts(Kind.SECTION))
                .containsExactly(
                        "I. ĐẶC ĐIỂM TÌNH HÌNH",
                        "II. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO",
                        "III. KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU",
                        "IV. KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ, GIẢI PHÁP",
                        "V. ĐÁNH GIÁ CHUNG",
                        "VI. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026",
                        "VII. KIẾN NGHỊ, ĐỀ XUẤT");
        assertThat(texts(Kind.SUBSECTION))
                .startsWith(
                        "1. Tổ chức bộ máy",
                        "2. Đội ngũ cán bộ, công chức, viên chức",
                        "1. Ban hành văn bản lãnh" + " đạo, chỉ đạo");
    }

    @Test
    void everyBlockHasItsOwnPlace() {
        assertThat(report.blocks().map(Block::id)).doesNotHaveDuplicates();
        assertThat(SampleReport.halfYear(2026).blocks().map(Block::id)).doesNotHaveDuplicates();
        assertThat(SampleReport.plan(2025).blocks().map(Block::id)).doesNotHaveDuplicates();
    }

    @Test
    void whatPeopleHaveToWriteIsAskedForInItsPlace() {
        assertThat(report.body())
                .filteredOn(block -> block.kind() == Kind.PROMPT)
                .extracting(Block::id)
                .contains("direction.documents.own", "assessment.causes.own", "outlook.own", "proposals.text.own");
        assertThat(texts(Kind.PROMPT)).allMatch(text -> text.startsWith("[Cơ quan bổ sung"));
    }

    @Test
    void theAssessmentListsWhatTheFiguresSuggest() {
        assertThat(texts(Kind.ITEM))
                .contains(
                        "- Đạt chỉ tiêu: Tỷ lệ nữ được bổ nhiệm chức vụ lãnh đạo, quản lý (40,0%).",
                        "- Chưa đạt: Tỷ lệ nữ CBCCVC được bố trí việc làm phù hợp (94,1%); còn thiếu 1 nữ CBCCVC.");
    }

    @Test
    void theMeasuredTasksStandInTheirSection() {
        assertThat(report.body())
                .filteredOn(block -> block.id().startsWith("tasks.II."))
                .extracting(Block::id)
                .containsExactly("tasks.II.1", "tasks.II.2.1a", "tasks.II.2.1b", "tasks.II.2.2");
    }

    @Test
    void theOrganisationIsThatOfTheLastDayOfTheYear() {
        assertThat(texts(Kind.PARAGRAPH).get(0))
                .isEqualTo(
                        "Tính đến ngày 31/12/2025, cơ cấu tổ chức của Sở Ngoại vụ gồm 03 phòng: Phòng Hợp tác quốc tế,"
                                + " Phòng Lãnh sự, Văn phòng - Thanh tra; 01 đơn vị trực thuộc: Trung tâm Dịch thuật và"
                                + " Dịch vụ đối ngoại (có Phòng Biên phiên dịch và Thông tin).");
        assertThat(SampleReport.of(2021, LocalDate.of(2022, 2, 6)).body())
                .extracting(Block::text)
                .anyMatch(text -> text.contains("04 phòng") && text.contains("Phòng Quản lý biên giới"));
    }

    @Test
    void theStaffIsCountedAndDivided() {
        assertThat(texts(Kind.PARAGRAPH).get(1))
                .isEqualTo("Tính đến ngày 31/12/2025, Sở Ngoại vụ có 26 cán bộ, công chức, viên chức (CBCCVC), giảm 1"
                        + " người so với ngày 31/12/2024; trong đó nữ có 17 người, chiếm 65,4%.");
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
        assertThat(report.closing().text()).endsWith("của Sở Ngoại vụ./.");
    }

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
    void aNumberedDocumentCarriesItsNumberAlsoInTheAppendices() {
        Report numbered = SampleReport.numbered(5);
        assertThat(numbered.letterhead().number()).isEqualTo("Số: 05/BC-SNgV");
        assertThat(numbered.appendices())
                .extracting(Appendix::attachedTo)
                .containsOnly("(Kèm theo Báo cáo số 05/BC-SNgV ngày 06 tháng 02 năm 2026 của Sở Ngoại vụ)");
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

    @Test
    void peoplesOwnTextsStandInsteadOfTheGeneratedOnesAndSayWhoWroteThem() {
        Instant at = Instant.parse("2026-02-03T02:00:00Z");
        Report written = report.written(Map.of(
                "proposals.text.own", new TextEdit("Đề nghị cấp trên tập huấn.\nXin cảm ơn.", "an", at),
                "no.such.place", new TextEdit("x", "an", at)));
        Block own = written.blocks()
                .filter(block -> block.id().equals("proposals.text.own"))
                .findFirst()
                .orElseThrow();
        assertThat(own.kind()).isEqualTo(Kind.PARAGRAPH);
        assertThat(own.paragraphs()).containsExactly("Đề nghị cấp trên tập huấn.", "Xin cảm ơn.");
        assertThat(own.edit().by()).isEqualTo("an");
        assertThat(own.edit().generated()).startsWith("[Cơ quan bổ sung kiến nghị");
        assertThat(written.blocks().count()).isEqualTo(report.blocks().count());
    }

    @Test
    void theWholeContentCanBeKeptAsJsonAndReadAgain() {
        assertThat(EventJson.read(EventJson.write(report), Report.class)).isEqualTo(report);
    }

    @Test
    void theTasksOfTheActionPlanStandInThePlanAndTheirResultsInTheReport() {
        PlannedTask done = new PlannedTask(
                "II.1-2",
                "Quán triệt Luật Bình đẳng giới",
                "Ban VSTBPN",
                List.of("Văn phòng", "Công đoàn"),
                LocalDate.of(2025, 3, 1),
                LocalDate.of(2025, 11, 30),
                "Hội nghị",
                "Hội nghị, hội thảo",
                15_000_000L,
                "đã tổ chức 02 hội nghị, 60 lượt người dự.");
        PlannedTask solution = new PlannedTask(
                "III.3",
                "Vận động nguồn lực quốc tế",
                "Phòng HTQT",
                List.of(),
                LocalDate.of(2025, 1, 2),
                LocalDate.of(2025, 12, 31),
                null,
                null,
                null,
                null);
        List<PlannedTask> tasks = List.of(done, solution);
        assertThat(SampleReport.with(tasks, DocumentKind.PLAN, 2025)
                        .appendices()
                        .get(0)
                        .rows())
                .filteredOn(FigureRow.class::isInstance)
                .extracting(row ->
                        ((FigureRow) row).cells().stream().map(Cell::text).toList())
                .containsExactly(
                        List.of(
                                "1.1",
                                "Quán triệt Luật Bình đẳng giới",
                                "Ban VSTBPN",
                                "Văn phòng; Công đoàn",
                                "01/3/2025 - 30/11/2025",
                                "Hội nghị",
                                "Hội nghị, hội thảo 15.000.000"),
                        List.of(
                                "2.1",
                                "Vận động nguồn lực quốc tế",
                                "Phòng HTQT",
                                "",
                                "02/01/2025 - 31/12/2025",
                                "",
                                ""));
        Report annual = SampleReport.with(tasks, DocumentKind.ANNUAL, 2025);
        assertThat(annual.blocks().map(Block::text))
                .contains("- Quán triệt Luật Bình đẳng giới: đã tổ chức 02 hội nghị, 60 lượt người dự.");
        assertThat(annual.blocks().map(Block::id))
                .as("what the tasks tell need not be written")
                .doesNotContain("tasks.awareness.own")
                .contains("tasks.workforce.own");
    }

    @Test
    void anAgencyWithoutAnyRecordHasAReportWithoutFigures() {
        Report empty = SampleReport.empty(2025);
        assertThat(empty.blocks().map(Block::text))
                .anyMatch(text -> text.startsWith("Tính đến ngày 31/12/2025, chưa có số liệu về cán bộ"))
                .contains("- Năm 2025 chưa có số liệu về người giữ chức vụ lãnh đạo, quản lý.")
                .noneMatch(text -> text.contains("0,0%"));
        Renderers renderers = new Renderers();
        assertThat(Format.values()).allSatisfy(format -> assertThat(renderers.render(empty, format))
                .isNotEmpty());
    }

    @Test
    void aRenamedUnitHasTheNameOfTheDayOfSigning() {
        assertThat(SampleReport.of(2022, LocalDate.of(2023, 2, 6)).blocks().map(Block::text))
                .anyMatch(text -> text.contains("Tổ Thông tin đối ngoại"));
        assertThat(SampleReport.of(2022, LocalDate.of(2023, 8, 1)).blocks().map(Block::text))
                .anyMatch(text -> text.contains("Phòng Biên phiên dịch và Thông tin"))
                .noneMatch(text -> text.contains("Tổ Thông tin đối ngoại"));
    }

    @Test
    void everyNumberOfTheAppendixIsTheIndicatorsOwn() {
        List<List<Cell>> rows = report.appendices().get(0).rows().stream()
                .filter(FigureRow.class::isInstance)
                .map(row -> ((FigureRow) row).cells())
                .toList();
        assertThat(rows).hasSize(20).allSatisfy(cells -> {
            String code = cells.get(0).text();
            Sample.Value now = published(code, 2025);
            assertThat(cells.get(5).number()).isEqualTo(published(code, 2024).value());
            assertThat(cells.get(6).number()).isEqualTo(now.numerator());
            assertThat(cells.get(7).number()).isEqualTo(now.denominator());
            assertThat(cells.get(8).number()).isEqualTo(now.value());
        });
    }

    private static Sample.Value published(String code, int year) {
        return Sample.values().stream()
                .filter(value -> value.unit().equals(Sample.ROOT)
                        && value.code().equals(code)
                        && value.reading().equals("headline")
                        && List.of(year + "-12-31", Integer.toString(year)).contains(value.period()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyFigureOfTheAppendixIsAPublishedOne() {
        assertThat(report.figures())
                .filteredOn(
                        figure -> figure.code().equals("1.1") && figure.period().equals("2025-12-31"))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.numerator()).isEqualByComparingTo("4");
                    assertThat(figure.denominator()).isEqualByComparingTo("10");
                });
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
        return report.appendices().get(0).rows().stream()
                .filter(FigureRow.class::isInstance)
                .map(row -> ((FigureRow) row).cells().stream().map(Cell::text).toList())
                .filter(cells -> cells.get(0).equals(code))
                .findFirst()
                .orElseThrow();
    }
}
