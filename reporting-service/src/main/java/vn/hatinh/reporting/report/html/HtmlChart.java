package vn.hatinh.reporting.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import vn.hatinh.reporting.report.model.Charts;
import vn.hatinh.reporting.report.model.Charts.Chart;
import vn.hatinh.reporting.vietnamese.VietnameseNumbers;

/** A chart of boxes: a column for each value, a line for each target. Heights and places are percent of the drawing. */
record HtmlChart(Chart chart, List<Year> years) {

    /** Room above the highest figure, for its number. */
    private static final BigDecimal ROOM = new BigDecimal("1.2");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A year's place. Texts and heights are null where there is nothing to show. */
    record Year(String year, int left, int width, String value, Integer height, String target, Integer targetHeight) {}

    /** The charts of a goal, two in a row. */
    record Group(String title, List<List<HtmlChart>> rows) {

        static Group of(Charts.Group group) {
            List<HtmlChart> charts = group.charts().stream().map(HtmlChart::of).toList();
            List<List<HtmlChart>> rows = new ArrayList<>();
            for (int i = 0; i < charts.size(); i += 2) {
                rows.add(charts.subList(i, Math.min(i + 2, charts.size())));
            }
            return new Group(group.title(), rows);
        }
    }

    static HtmlChart of(Chart chart) {
        BigDecimal highest = Stream.concat(chart.values().stream(), chart.targets().stream())
                .filter(Objects::nonNull)
                .max(BigDecimal::compareTo)
                .filter(max -> max.signum() > 0)
                .orElse(BigDecimal.ONE)
                .multiply(ROOM);
        int count = chart.years().size();
        List<Year> years = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            BigDecimal value = chart.values().get(i);
            BigDecimal target = chart.targets().get(i);
            years.add(new Year(
                    chart.years().get(i),
                    100 * i / count,
                    100 / count,
                    value == null ? null : VietnameseNumbers.asNeeded(value),
                    height(value, highest),
                    target == null ? null : VietnameseNumbers.asNeeded(target),
                    height(target, highest)));
        }
        return new HtmlChart(chart, years);
    }

    private static Integer height(BigDecimal figure, BigDecimal highest) {
        return figure == null
                ? null
                : figure.multiply(HUNDRED)
                        .divide(highest, 0, RoundingMode.HALF_UP)
                        .intValueExact();
    }
}
