package vn.hatinh.reporting.report.sentence;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import vn.hatinh.contracts.indicators.PlanPublished.Rule;
import vn.hatinh.contracts.indicators.PlanPublished.UnitOfMeasure;
import vn.hatinh.reporting.report.model.DocumentKind;
import vn.hatinh.reporting.report.wording.PlanWording;
import vn.hatinh.reporting.report.wording.ReportWording;
import vn.hatinh.reporting.scorecard.IndicatorLine;
import vn.hatinh.reporting.scorecard.ReportPeriod;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.contracts.indicators.IndicatorStatus.ACHIEVED;
import static vn.hatinh.contracts.indicators.IndicatorStatus.FELL_BELOW;
import static vn.hatinh.contracts.indicators.IndicatorStatus.IN_PROGRESS;
import static vn.hatinh.contracts.indicators.IndicatorStatus.MISSED;
import static vn.hatinh.contracts.indicators.IndicatorStatus.NO_DATA;
import static vn.hatinh.contracts.indicators.IndicatorStatus.TRACKED;
import static vn.hatinh.reporting.report.sentence.Lines.line;

/** What the report of 2025 says under plan 662/KH-SNgV, which began in 2021. */
class IndicatorSentencesTest {

    private final IndicatorSentences sentences = new IndicatorSentences(
            ReportWording.of(DocumentKind.ANNUAL).sentences(),
            PlanWording.of("662-KH-SNgV"),
            ReportPeriod.wholeOf(2025),
            LocalDate.of(2025, 12, 31),
            2021);

    @Test
    void anAchievedTargetIsSaidWithItsRiseSinceLastYear() {
        assertThat(about(line("1.1")
                        .figure("4", "10", "40", ACHIEVED)
                        .lastYear("4", "12", "33.33333333", IN_PROGRESS)
                        .due(Rule.AT_LEAST, "35", 2025, 2030, 0)))
                .isEqualTo("Tính đến ngày 31/12/2025, có 4/10 người giữ chức vụ lãnh đạo, quản lý là nữ, đạt 40,0%,"
                        + " tăng 6,7 điểm phần trăm so với năm 2024 (33,3%); đạt chỉ tiêu từ 35% trở lên đến năm 2025"
                        + " và duy trì đến năm 2030");
    }

    @Test
    void aTargetReachedBeforeItIsDueIsReachedBeforeItsTime() {
        assertThat(about(line("5.2")
                        .figure("14", "17", "82.35294118", ACHIEVED)
                        .lastYear("14", "17", "82.35294118", ACHIEVED)
                        .due(Rule.AT_LEAST, "80", 2030, 2030, 0)))
                .endsWith(
                        "đạt 82,4%, bằng năm 2024 (82,4%); đã đạt trước thời hạn chỉ tiêu từ 80% trở lên đến năm 2030");
    }

    @Test
    void aTargetThatIsNotDueYetIsWorkedOnAndTellsHowManyAreMissing() {
        assertThat(about(line("1.4")
                        .figure("15", "17", "88.23529412", IN_PROGRESS)
                        .lastYear("15", "16", "93.75", IN_PROGRESS)
                        .due(Rule.EXACTLY, "100", 2030, 2030, 2)))
                .endsWith(
                        "giảm 5,6 điểm phần trăm so với năm 2024 (93,8%); đang phấn đấu đạt chỉ tiêu 100% đến năm 2030,"
                                + " còn thiếu 2 nữ CBCCVC");
    }

    @Test
    void aMissedTargetTellsHowManyAreMissing() {
        assertThat(about(line("2.1")
                        .figure("16", "17", "94.11764706", MISSED)
                        .lastYear("15", "16", "93.75", MISSED)
                        .dueEveryYear(Rule.EXACTLY, "100", 1)))
                .endsWith("chưa đạt chỉ tiêu 100% hằng năm, còn thiếu 1 nữ CBCCVC");
    }

    @Test
    void aTargetThatWasKeptFromTheStartAndIsLostIsSaidSo() {
        assertThat(about(line("1.3")
                        .figure("3", "5", "60", FELL_BELOW)
                        .lastYear("4", "5", "80", ACHIEVED)
                        .due(Rule.AT_LEAST, "80", 2021, 2030, 1)))
                .endsWith("; đã từng đạt nhưng nay không còn đạt chỉ tiêu từ 80% trở lên, duy trì đến năm 2030,"
                        + " còn thiếu 1 nữ");
    }

    @Test
    void whatThePlanOnlyFollowsHasNoVerdict() {
        assertThat(about(line("6.3")
                        .in(UnitOfMeasure.COUNT)
                        .figure("5", null, "5", TRACKED)
                        .lastYear("4", null, "4", TRACKED)))
                .isEqualTo(
                        "Trong năm 2025, đã đăng 5 tin, bài về bình đẳng giới trên Cổng Thông tin điện tử của Sở, tăng"
                                + " 1 tin, bài so với năm 2024 (4 tin, bài); Kế hoạch không giao chỉ tiêu bằng số, tiếp tục theo"
                                + " dõi");
    }

    @Test
    void aZeroDenominatorIsNothingThatOccurredAndNoPercentage() {
        assertThat(about(line("4.2a")
                        .figure("0", "0", null, NO_DATA)
                        .lastYear("1", "1", "100", ACHIEVED)
                        .dueEveryYear(Rule.EXACTLY, "100", null)))
                .isEqualTo("Trong năm 2025, không phát sinh trường hợp nữ CBCCVC kết thúc thai kỳ (năm 2024: 100,0%)");
    }

    @Test
    void inputThatWasNeverRecordedIsNotTakenForZero() {
        assertThat(about(line("4.2b")
                        .in(UnitOfMeasure.PER_HUNDRED)
                        .figure(null, "15", null, NO_DATA)
                        .lastYear("1", "15", "6.666666667", NO_DATA)
                        .dueEveryYear(Rule.FALLING, null, null)))
                .isEqualTo("Năm 2025 chưa có số liệu về nạo, phá thai trong nữ CBCCVC (năm 2024: 6,7 ca/100 nữ)");
    }

    @Test
    void aShareOfZeroWithoutAnyRecordIsNotAFigureEither() {
        assertThat(about(line("4.1")
                        .figure("0", "17", "0", NO_DATA)
                        .lastYear("0", "16", "0", NO_DATA)
                        .dueEveryYear(Rule.EXACTLY, "100", 17)))
                .isEqualTo("Năm 2025 chưa có số liệu về kiểm tra sức khỏe định kỳ, khám phụ khoa");
        assertThat(sentences.gap(line("4.1")
                        .figure("0", "17", "0", NO_DATA)
                        .dueEveryYear(Rule.EXACTLY, "100", 17)
                        .build()))
                .isEmpty();
    }

    @Test
    void aFallingTargetInItsFirstYearHasNothingToBeComparedWith() {
        assertThat(about(line("3.1")
                        .in(UnitOfMeasure.RATIO)
                        .figure("4.607142857", "2.125", "2.168067227", NO_DATA)
                        .dueEveryYear(Rule.FALLING, null, null)))
                .isEqualTo("Theo khảo sát năm 2025, thời gian làm việc gia đình bình quân mỗi ngày của nữ CBCCVC là 4,6"
                        + " giờ, của nam CBCCVC là 2,1 giờ, gấp 2,2 lần; chưa có số liệu kỳ trước để đánh giá chỉ tiêu rút"
                        + " ngắn khoảng cách so với kỳ khảo sát trước");
    }

    @Test
    void aChangeThatThePrintedFiguresHideIsStillSaid() {
        assertThat(about(line("3.1")
                        .in(UnitOfMeasure.RATIO)
                        .figure("4", "2", "2.06", ACHIEVED)
                        .lastYear("4", "2", "2.09", ACHIEVED)
                        .dueEveryYear(Rule.FALLING, "2.09", null)))
                .contains("gấp 2,1 lần, giảm nhẹ so với năm 2024 (2,1 lần)");
    }

    @Test
    void theDifferenceIsThatOfThePrintedFigures() {
        assertThat(about(line("4.1")
                        .figure("16", "17", "94.11764706", MISSED)
                        .lastYear("11", "16", "68.75", MISSED)
                        .dueEveryYear(Rule.EXACTLY, "100", 1)))
                .as("94,1 less 68,8")
                .contains("tăng 25,3 điểm phần trăm so với năm 2024 (68,8%)");
    }

    @Test
    void noActIsSaidInWordsAndNotAsZero() {
        assertThat(about(line("3.2")
                        .in(UnitOfMeasure.COUNT)
                        .figure("0", null, "0", ACHIEVED)
                        .lastYear("0", null, "0", ACHIEVED)
                        .dueEveryYear(Rule.EXACTLY, "0", 0)))
                .isEqualTo("Trong năm 2025, không ghi nhận hành vi bạo lực gia đình nào do CBCCVC gây ra, như năm 2024;"
                        + " đạt chỉ tiêu không để xảy ra bạo lực gia đình hằng năm");
    }

    @Test
    void anActTooManyIsCountedAbove() {
        assertThat(about(line("3.2")
                        .in(UnitOfMeasure.COUNT)
                        .figure("1", null, "1", MISSED)
                        .lastYear("0", null, "0", ACHIEVED)
                        .dueEveryYear(Rule.EXACTLY, "0", 1)))
                .isEqualTo("Trong năm 2025, ghi nhận 1 vụ bạo lực gia đình do CBCCVC gây ra, tăng 1 vụ so với năm 2024"
                        + " (0 vụ); chưa đạt chỉ tiêu không để xảy ra bạo lực gia đình hằng năm, vượt 1 vụ");
    }

    @Test
    void aYearBeforeWithoutValueIsSaidSo() {
        assertThat(about(line("2.2").figure("1", "1", "100", TRACKED).lastYear("0", "0", null, NO_DATA)))
                .contains("chiếm 100,0% (năm 2024 không phát sinh);");
        assertThat(about(line("2.2").figure("1", "1", "100", TRACKED).lastYear(null, null, null, null)))
                .contains("chiếm 100,0% (năm 2024 chưa có số liệu);");
    }

    @Test
    void theFirstYearOfAPlanComparesWithNothing() {
        assertThat(about(line("1.1")
                        .figure("3", "11", "27.27272727", IN_PROGRESS)
                        .due(Rule.AT_LEAST, "35", 2025, 2030, 1)))
                .contains("đạt 27,3%; đang phấn đấu");
    }

    @Test
    void anIndicatorOfAnotherPlanIsSaidInGeneralWords() {
        IndicatorSentences general = new IndicatorSentences(
                ReportWording.of(DocumentKind.ANNUAL).sentences(),
                PlanWording.of("another"),
                ReportPeriod.wholeOf(2025),
                LocalDate.of(2025, 12, 31),
                2021);
        assertThat(general.about(line("9.9")
                        .figure("6", "10", "60", MISSED)
                        .lastYear("5", "10", "50", MISSED)
                        .dueEveryYear(Rule.AT_MOST, "50", 1)
                        .build()))
                .isEqualTo(
                        "Tỷ lệ gì đó: 6/10, đạt 60,0%, tăng 10,0 điểm phần trăm so với năm 2024 (50,0%); chưa đạt chỉ"
                                + " tiêu không quá 50% hằng năm, vượt 1 người");
    }

    @Test
    void noneOfManyIsSaidInWordsAndAsAShare() {
        assertThat(about(line("1.1")
                        .figure("0", "10", "0", MISSED)
                        .lastYear("1", "10", "10", MISSED)
                        .due(Rule.AT_LEAST, "35", 2025, 2030, 4)))
                .isEqualTo("Tính đến ngày 31/12/2025, trong 10 người giữ chức vụ lãnh đạo, quản lý không có nữ (0,0%),"
                        + " giảm 10,0 điểm phần trăm so với năm 2024 (10,0%); chưa đạt chỉ tiêu từ 35% trở lên đến năm"
                        + " 2025 và duy trì đến năm 2030, còn thiếu 4 nữ");
    }

    @Test
    void theOnlyOneIsSaidLikeTheOthers() {
        assertThat(about(line("2.2").figure("1", "1", "100", TRACKED).lastYear("0", "1", "0", TRACKED)))
                .isEqualTo("Trong năm 2025, có 1/1 người được tuyển dụng là nữ, chiếm 100,0%, tăng 100,0 điểm phần trăm"
                        + " so với năm 2024 (0,0%); Kế hoạch không giao chỉ tiêu bằng số, tiếp tục theo dõi");
    }

    @Test
    void aHalfYearIsComparedWithTheSameMonthsOfTheYearBefore() {
        IndicatorSentences halfYear = new IndicatorSentences(
                ReportWording.of(DocumentKind.HALF_YEAR).sentences(),
                PlanWording.of("662-KH-SNgV"),
                ReportPeriod.firstHalfOf(2025),
                LocalDate.of(2025, 6, 30),
                2021);
        assertThat(halfYear.about(line("5.1")
                        .figure("8", "16", "50", IN_PROGRESS)
                        .lastYear("4", "16", "25", IN_PROGRESS)
                        .dueEveryYear(Rule.EXACTLY, "100", 8)
                        .build()))
                .isEqualTo(
                        "Trong 6 tháng đầu năm 2025, có 8/16 nữ CBCCVC được bồi dưỡng nâng cao trình độ (hoàn thành ít"
                                + " nhất một khóa), đạt 50,0%, tăng 25,0 điểm phần trăm so với cùng kỳ năm 2024 (25,0%); đang phấn"
                                + " đấu đạt chỉ tiêu 100% hằng năm, còn thiếu 8 nữ CBCCVC");
        assertThat(halfYear.about(line("1.1")
                        .figure("4", "10", "40", ACHIEVED)
                        .due(Rule.AT_LEAST, "35", 2025, 2030, 0)
                        .build()))
                .startsWith("Tính đến ngày 30/6/2025, có 4/10 người");
    }

    private String about(Lines line) {
        IndicatorLine built = line.build();
        return sentences.about(built);
    }
}
