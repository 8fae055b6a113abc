package vn.hatinh.reporting.report.sentence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import vn.hatinh.contracts.indicators.Disclosure;
import vn.hatinh.contracts.indicators.IndicatorStatus;
import vn.hatinh.contracts.indicators.MeasureKind;
import vn.hatinh.contracts.indicators.PlanPublished.Rule;
import vn.hatinh.contracts.indicators.PlanPublished.UnitOfMeasure;
import vn.hatinh.reporting.scorecard.Figure;
import vn.hatinh.reporting.scorecard.IndicatorLine;
import vn.hatinh.reporting.scorecard.TargetLine;
import vn.hatinh.reporting.scorecard.Text;

/** Scorecard lines of the year 2025, piece by piece. */
final class Lines {

    private static final TargetLine NO_TARGET = new TargetLine(null, null, null, null, null, null);

    private final String code;
    private UnitOfMeasure unit = UnitOfMeasure.PERCENT;
    private Figure figure;
    private Figure lastYear;
    private TargetLine target = NO_TARGET;

    private Lines(String code) {
        this.code = code;
    }

    static Lines line(String code) {
        return new Lines(code);
    }

    Lines in(UnitOfMeasure unit) {
        this.unit = unit;
        return this;
    }

    Lines figure(String numerator, String denominator, String value, IndicatorStatus status) {
        figure = new Figure("2025", number(value), number(numerator), number(denominator), status, Disclosure.OPEN);
        return this;
    }

    Lines lastYear(String numerator, String denominator, String value, IndicatorStatus status) {
        lastYear = new Figure("2024", number(value), number(numerator), number(denominator), status, Disclosure.OPEN);
        return this;
    }

    Lines dueEveryYear(Rule rule, String figure, Integer distance) {
        target = new TargetLine(
                number(figure),
                rule,
                LocalDate.of(2025, 12, 31),
                true,
                null,
                distance == null ? null : distance.longValue());
        return this;
    }

    Lines due(Rule rule, String figure, int due, int keptUntil, Integer distance) {
        target = new TargetLine(
                number(figure),
                rule,
                LocalDate.of(due, 12, 31),
                false,
                LocalDate.of(keptUntil, 12, 31),
                distance == null ? null : distance.longValue());
        return this;
    }

    IndicatorLine build() {
        return new IndicatorLine(
                code,
                new Text("Tỷ lệ gì đó", "A share of something"),
                "I.2",
                MeasureKind.FLOW,
                unit,
                figure,
                target,
                null,
                lastYear,
                List.of());
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
