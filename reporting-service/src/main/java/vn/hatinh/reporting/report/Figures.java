package vn.hatinh.reporting.report;

import java.util.ArrayList;
import java.util.List;

import vn.hatinh.reporting.readmodel.Series;
import vn.hatinh.reporting.readmodel.SeriesOfUnit;
import vn.hatinh.reporting.report.model.ReportedFigure;
import vn.hatinh.reporting.scorecard.Figure;
import vn.hatinh.reporting.scorecard.IndicatorLine;
import vn.hatinh.reporting.scorecard.ReportPeriod;

/** Lists the figures that a document was made from: headlines of its period and the one before, and the headcounts. */
final class Figures {

    private Figures() {}

    static List<ReportedFigure> of(ReportInput input) {
        List<ReportedFigure> figures = new ArrayList<>();
        String unit = input.planYear().unit();
        input.lines().stream().flatMap(goal -> goal.indicators().stream()).forEach(line -> {
            figures.add(headline(line, line.figure(), unit));
            if (line.lastYear() != null) {
                figures.add(headline(line, line.lastYear(), unit));
            }
        });
        input.headcounts().forEach((code, series) -> {
            headcount(input.period(), code, series, figures);
            headcount(input.period().lastYear(), code, series, figures);
        });
        return figures;
    }

    private static ReportedFigure headline(IndicatorLine line, Figure figure, String unit) {
        return new ReportedFigure(
                line.code(),
                Series.HEADLINE,
                unit,
                figure.period(),
                figure.numerator(),
                figure.denominator(),
                figure.value(),
                figure.status());
    }

    private static void headcount(ReportPeriod period, String unit, SeriesOfUnit series, List<ReportedFigure> figures) {
        for (Series one : series.of(Headcount.INDICATOR)) {
            one.point(period.name())
                    .ifPresent(point -> figures.add(new ReportedFigure(
                            one.code(),
                            one.reading(),
                            unit,
                            point.period(),
                            point.numerator(),
                            point.denominator(),
                            point.value(),
                            null)));
        }
    }
}
