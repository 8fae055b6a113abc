package vn.hatinh.reporting.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.hatinh.reporting.report.docx.DocxTemplate;
import vn.hatinh.reporting.report.model.Block;
import vn.hatinh.reporting.report.model.Block.Kind;
import vn.hatinh.reporting.report.model.Report;
import vn.hatinh.reporting.report.model.TextEdit;

import static org.assertj.core.api.Assertions.assertThat;

/** The sections of the report of 2025, signed on 6 February 2026. */
class SectionsTest {

    private final Report report = SampleReport.of(2025, LocalDate.of(2026, 2, 6));

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
    void aYearWithoutDataSaysSoInEverySentenceAndClaimsNothing() {
        Report none = SampleReport.of(2026, LocalDate.of(2026, 12, 31));
        assertThat(none.body())
                .filteredOn(block -> block.id().matches("results\\.\\d\\.\\d.*"))
                .hasSize(16)
                .extracting(Block::text)
                .allMatch(text -> text.contains("chưa có") || text.contains("không phát sinh"))
                .noneMatch(text -> text.contains("; đạt chỉ tiêu") || text.contains("chưa đạt chỉ tiêu"));
        assertThat(none.body())
                .extracting(Block::text)
                .contains("Tính đến ngày 31/12/2026, chưa có số liệu về cán bộ, công chức, viên chức (CBCCVC) của Sở"
                        + " Ngoại vụ.");
        assertThat(none.figures())
                .filteredOn(figure -> figure.period().startsWith("2026"))
                .allMatch(figure -> figure.value() == null);
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
    void anAgencyWithoutAnyRecordHasAReportWithoutFigures() {
        Report empty = SampleReport.empty(2025);
        assertThat(empty.blocks().map(Block::text))
                .anyMatch(text -> text.startsWith("Tính đến ngày 31/12/2025, chưa có số liệu về cán bộ"))
                .contains("- Năm 2025 chưa có số liệu về người giữ chức vụ lãnh đạo, quản lý.")
                .noneMatch(text -> text.contains("0,0%"));
        Renderers renderers = new Renderers((agency, kind, version) -> DocxTemplate.shipped());
        assertThat(Format.values()).allSatisfy(format -> assertThat(renderers.render(empty, format))
                .isNotEmpty());
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

    private List<String> texts(Kind kind) {
        return report.body().stream()
                .filter(block -> block.kind() == kind)
                .map(Block::text)
                .toList();
    }
}
