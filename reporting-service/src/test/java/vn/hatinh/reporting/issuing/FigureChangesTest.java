package vn.hatinh.reporting.issuing;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.hatinh.contracts.indicators.IndicatorStatus;
import vn.hatinh.reporting.issuing.FigureChanges.FigureChange;
import vn.hatinh.reporting.report.model.ReportedFigure;

import static org.assertj.core.api.Assertions.assertThat;

class FigureChangesTest {

    private static final ReportedFigure ISSUED = figure("2025-12-31", "40");

    @Test
    void theSameNumberWrittenOtherwiseIsNoChange() {
        assertThat(FigureChanges.between(List.of(ISSUED), List.of(figure("2025-12-31", "40.0"))))
                .isEmpty();
    }

    @Test
    void anotherNumberIsToldBesideTheIssuedOne() {
        ReportedFigure today = figure("2025-12-31", "41");

        assertThat(FigureChanges.between(List.of(ISSUED), List.of(today)))
                .containsExactly(new FigureChange("1.1", "headline", "SO", "2025-12-31", ISSUED, today));
    }

    @Test
    void whatIsNewAndWhatIsGoneIsTold() {
        ReportedFigure other = figure("2024-12-31", "40");

        assertThat(FigureChanges.between(List.of(ISSUED), List.of(other)))
                .containsExactly(
                        new FigureChange("1.1", "headline", "SO", "2025-12-31", ISSUED, null),
                        new FigureChange("1.1", "headline", "SO", "2024-12-31", null, other));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, 2025-11-30", "2025-06-30, 2025-05-31", "2025-11-30, 2025-10-01", "2025-07-31, 2025-04-01"})
    void aYearThatIsClosedOnAnotherDayIsStillThatYear(String before, String after) {
        ReportedFigure issued = figure(before, "40");
        ReportedFigure today = figure(after, "40");

        assertThat(FigureChanges.between(List.of(issued), List.of(today)))
                .containsExactly(new FigureChange("1.1", "headline", "SO", before, issued, today));
    }

    @Test
    void aHalfYearIsNotItsYear() {
        assertThat(FigureChanges.between(List.of(figure("2025-H1", "40")), List.of(figure("2025", "40"))))
                .hasSize(2);
    }

    private static ReportedFigure figure(String period, String value) {
        return new ReportedFigure(
                "1.1",
                "headline",
                "SO",
                period,
                BigDecimal.valueOf(2),
                BigDecimal.valueOf(5),
                new BigDecimal(value),
                IndicatorStatus.MISSED);
    }
}
