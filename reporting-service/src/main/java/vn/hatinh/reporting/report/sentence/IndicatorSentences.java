package vn.hatinh.reporting.report.sentence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import vn.hatinh.reporting.report.wording.Phrase;
import vn.hatinh.reporting.report.wording.PlanWording;
import vn.hatinh.reporting.report.wording.PlanWording.IndicatorWording;
import vn.hatinh.reporting.report.wording.SentenceWording;
import vn.hatinh.reporting.scorecard.Figure;
import vn.hatinh.reporting.scorecard.IndicatorLine;
import vn.hatinh.reporting.scorecard.ReportPeriod;
import vn.hatinh.reporting.vietnamese.VietnameseDates;
import vn.hatinh.reporting.vietnamese.VietnameseNumbers;

/** Says in one Vietnamese sentence how an indicator stands in a year. */
public final class IndicatorSentences {

    private final SentenceWording general;
    private final PlanWording plan;
    private final ReportPeriod period;
    private final LocalDate cutOff;
    private final PeriodText periodText;
    private final FigureText figures;
    private final ComparisonText comparison;
    private final VerdictText verdict;

    /**
     * @param cutOff last day of the period
     * @param firstYear of the plan
     */
    public IndicatorSentences(
            SentenceWording general, PlanWording plan, ReportPeriod period, LocalDate cutOff, int firstYear) {
        this.general = general;
        this.plan = plan;
        this.period = period;
        this.cutOff = cutOff;
        this.periodText = new PeriodText(general.periods(), period);
        this.figures = new FigureText(general, plan);
        this.comparison = new ComparisonText(general.comparison(), figures, periodText);
        this.verdict = new VerdictText(general, plan, figures, cutOff, firstYear);
    }

    /** The sentence without its full stop. */
    public String about(IndicatorLine line) {
        if (FigureText.isMeasured(line.figure(), line.target().rule())) {
            return say(measured(line), line) + comparison.withLastYear(line) + verdict.of(line);
        }
        return say(absent(line), line) + comparison.lastYearOnly(line);
    }

    /** How far the target is, for example "còn thiếu 1 nữ". */
    public Optional<String> gap(IndicatorLine line) {
        return FigureText.isMeasured(line.figure(), line.target().rule()) ? verdict.gap(line) : Optional.empty();
    }

    /** The target in words, with its deadline; empty where the plan sets none. */
    public Optional<String> target(IndicatorLine line) {
        return line.target().isSet() ? Optional.of(verdict.target(line)) : Optional.empty();
    }

    private Phrase measured(IndicatorLine line) {
        IndicatorWording own = plan.indicator(line.code());
        if (own.zero() != null && line.figure().value().signum() == 0) {
            return own.zero();
        }
        Phrase inGeneral = line.figure().denominator() == null
                ? general.indicator().count()
                : general.indicator().share();
        return Optional.ofNullable(own.measured()).orElse(inGeneral);
    }

    private Phrase absent(IndicatorLine line) {
        IndicatorWording own = plan.indicator(line.code());
        return line.figure().nothingOccurred()
                ? Optional.ofNullable(own.none()).orElse(general.indicator().none())
                : Optional.ofNullable(own.unrecorded())
                        .orElse(general.indicator().unrecorded());
    }

    private String say(Phrase phrase, IndicatorLine line) {
        Figure figure = line.figure();
        Map<String, Object> values = new HashMap<>();
        values.put("name", line.name().vi());
        values.put("year", period.year());
        values.put("period", periodText.within());
        values.put("periodFirst", periodText.first());
        values.put("cutOff", VietnameseDates.inNumbers(cutOff));
        putNumber(values, "numerator", figure.numerator());
        putNumber(values, "denominator", figure.denominator());
        if (figure.value() != null) {
            values.put("value", figures.value(line, figure.value()));
        }
        return phrase.with(values);
    }

    private static void putNumber(Map<String, Object> values, String name, BigDecimal number) {
        if (number != null) {
            values.put(name, VietnameseNumbers.asNeeded(number));
        }
    }
}
