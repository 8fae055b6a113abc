package vn.hatinh.reporting.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import vn.hatinh.contracts.indicators.PlanPublished;
import vn.hatinh.reporting.report.sentence.FigureText;
import vn.hatinh.reporting.report.sentence.IndicatorSentences;
import vn.hatinh.reporting.report.sentence.PeriodText;
import vn.hatinh.reporting.report.wording.Phrase;
import vn.hatinh.reporting.report.wording.PlanWording;
import vn.hatinh.reporting.report.wording.ReportWording;
import vn.hatinh.reporting.vietnamese.VietnameseDates;

/** What all parts of one document are composed with. */
record ReportContext(
        ReportInput input,
        ReportWording wording,
        FigureText figures,
        IndicatorSentences sentences,
        PeriodText period,
        Map<String, Object> values) {

    static ReportContext of(ReportInput input, ReportWording wording, PlanWording planWording) {
        PlanPublished plan = input.planYear().plan();
        PeriodText period = new PeriodText(wording.sentences().periods(), input.period());
        return new ReportContext(
                input,
                wording,
                new FigureText(wording.sentences(), planWording),
                new IndicatorSentences(
                        wording.sentences(),
                        planWording,
                        input.period(),
                        input.cutOff(),
                        plan.validFrom().getYear()),
                period,
                values(input, period));
    }

    /** What every phrase may name. */
    private static Map<String, Object> values(ReportInput input, PeriodText period) {
        PlanPublished plan = input.planYear().plan();
        Map<String, Object> values = new HashMap<>();
        values.put("year", input.year());
        values.put("nextYear", input.year() + 1);
        values.put("period", period.within());
        values.put("periodFirst", period.first());
        values.put("lastPeriod", period.lastYear());
        values.put("from", VietnameseDates.inNumbers(input.planYear().days().from()));
        values.put("cutOff", VietnameseDates.inNumbers(input.cutOff()));
        values.put("agency", input.names().name());
        values.put("number", plan.number());
        values.put("signed", VietnameseDates.inNumbers(plan.signed()));
        values.put("plan", PlanTitle.behindItsNumber(plan.title().vi()));
        return Map.copyOf(values);
    }

    String say(Phrase phrase) {
        return phrase.with(values);
    }

    /** What is said only where the period has other days than the calendar gives it. */
    Optional<String> sayDays(Phrase phrase) {
        return Optional.ofNullable(phrase)
                .filter(any -> !input.planYear().days().isOfTheCalendar())
                .map(this::say);
    }

    /** With values of its own, which go before those of all. */
    String say(Phrase phrase, Map<String, ?> own) {
        Map<String, Object> all = new HashMap<>(values);
        all.putAll(own);
        return phrase.with(all);
    }
}
