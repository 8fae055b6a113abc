package vn.hatinh.reporting.report.sentence;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import vn.hatinh.contracts.indicators.IndicatorStatus;
import vn.hatinh.contracts.indicators.PlanPublished.Rule;
import vn.hatinh.contracts.indicators.PlanPublished.UnitOfMeasure;
import vn.hatinh.reporting.report.model.Cell;
import vn.hatinh.reporting.report.wording.Phrase;
import vn.hatinh.reporting.report.wording.PlanWording;
import vn.hatinh.reporting.report.wording.SentenceWording;
import vn.hatinh.reporting.report.wording.SentenceWording.UnitWording;
import vn.hatinh.reporting.scorecard.Figure;
import vn.hatinh.reporting.scorecard.IndicatorLine;
import vn.hatinh.reporting.vietnamese.VietnameseNumbers;

/** Writes an indicator's figures in its unit of measure. */
public final class FigureText {

    private final SentenceWording general;
    private final PlanWording plan;

    public FigureText(SentenceWording general, PlanWording plan) {
        this.general = general;
        this.plan = plan;
    }

    /** For example 37,5% or 5 tin, bài. */
    public String value(IndicatorLine line, BigDecimal value) {
        return in(line, unit(line).value(), number(line, value));
    }

    /** A target, without a decimal that it does not have: 35%. */
    String target(IndicatorLine line) {
        return in(
                line,
                unit(line).value(),
                VietnameseNumbers.asNeeded(line.target().figure()));
    }

    /** For example 6,7 điểm phần trăm. */
    String difference(IndicatorLine line, BigDecimal difference) {
        return in(line, unit(line).difference(), number(line, difference));
    }

    /** The unit of measure alone. */
    public String column(IndicatorLine line) {
        return in(line, unit(line).column(), "");
    }

    /** The value without its unit, in a table. */
    public Cell cell(IndicatorLine line, BigDecimal value) {
        int decimals = line.unitOfMeasure() == UnitOfMeasure.COUNT ? VietnameseNumbers.decimalsAsNeeded(value) : 1;
        return Cell.of(number(line, value), value, decimals);
    }

    private String number(IndicatorLine line, BigDecimal value) {
        return line.unitOfMeasure() == UnitOfMeasure.COUNT
                ? VietnameseNumbers.asNeeded(value)
                : VietnameseNumbers.oneDecimal(value);
    }

    /**
     * Whether a figure says something. A share of 0 of people about whom nothing was ever recorded does not; the first
     * value of a target that only asks to fall does, though there is nothing yet to compare it with.
     */
    public static boolean isMeasured(Figure figure, Rule rule) {
        return figure.value() != null && (figure.status() != IndicatorStatus.NO_DATA || rule == Rule.FALLING);
    }

    private UnitWording unit(IndicatorLine line) {
        return plan.indicator(line.code()).unit() == null
                ? general.units().get(line.unitOfMeasure())
                : general.countedUnit();
    }

    private String in(IndicatorLine line, Phrase phrase, String number) {
        Map<String, Object> values = new HashMap<>();
        values.put("number", number);
        values.put("unit", plan.indicator(line.code()).unit());
        return phrase.with(values);
    }
}
