package vn.hatinh.reporting.report.sentence;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import vn.hatinh.reporting.report.wording.Phrase;
import vn.hatinh.reporting.report.wording.SentenceWording.Comparison;
import vn.hatinh.reporting.scorecard.Figure;
import vn.hatinh.reporting.scorecard.IndicatorLine;
import vn.hatinh.reporting.vietnamese.VietnameseNumbers;

/** Sets an indicator's year beside the year before. */
final class ComparisonText {

    private final Comparison wording;
    private final FigureText figures;
    private final PeriodText period;

    ComparisonText(Comparison wording, FigureText figures, PeriodText period) {
        this.wording = wording;
        this.figures = figures;
        this.period = period;
    }

    /** Behind a value of this year; nothing in the first year of the plan, the report says so once for all. */
    String withLastYear(IndicatorLine line) {
        Figure last = line.lastYear();
        if (last == null) {
            return "";
        }
        if (!isMeasured(line)) {
            return say(last.nothingOccurred() ? wording.lastYearNone() : wording.lastYearUnrecorded(), line, null);
        }
        BigDecimal difference = printed(line.figure().value()).subtract(printed(last.value()));
        return say(phrase(line, difference), line, difference.abs());
    }

    /** Behind a sentence that says that there is no value this year. */
    String lastYearOnly(IndicatorLine line) {
        return line.lastYear() != null && isMeasured(line) ? say(wording.lastYearOnly(), line, null) : "";
    }

    private Phrase phrase(IndicatorLine line, BigDecimal difference) {
        if (difference.signum() != 0) {
            return difference.signum() > 0 ? wording.more() : wording.less();
        }
        int hidden = line.figure().value().compareTo(line.lastYear().value());
        if (hidden != 0) {
            return hidden > 0 ? wording.slightlyMore() : wording.slightlyLess();
        }
        return line.figure().value().signum() == 0 ? wording.stillZero() : wording.same();
    }

    /** The difference of what is printed: a reader who subtracts the two figures gets the same. */
    private static BigDecimal printed(BigDecimal value) {
        return VietnameseNumbers.toOneDecimal(value);
    }

    private static boolean isMeasured(IndicatorLine line) {
        return FigureText.isMeasured(line.lastYear(), line.target().rule());
    }

    private String say(Phrase phrase, IndicatorLine line, BigDecimal difference) {
        Map<String, Object> values = new HashMap<>();
        values.put("lastPeriod", period.lastYear());
        if (line.lastYear().value() != null) {
            values.put("lastValue", figures.value(line, line.lastYear().value()));
        }
        if (difference != null) {
            values.put("difference", figures.difference(line, difference));
        }
        return phrase.with(values);
    }
}
