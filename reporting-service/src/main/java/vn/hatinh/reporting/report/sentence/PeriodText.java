package vn.hatinh.reporting.report.sentence;

import java.util.Map;

import vn.hatinh.reporting.report.wording.Phrase;
import vn.hatinh.reporting.report.wording.SentenceWording.Periods;
import vn.hatinh.reporting.scorecard.ReportPeriod;
import vn.hatinh.reporting.vietnamese.VietnameseText;

/** What a period is called. */
public final class PeriodText {

    private final Periods wording;
    private final ReportPeriod period;

    public PeriodText(Periods wording, ReportPeriod period) {
        this.wording = wording;
        this.period = period;
    }

    /** Within a sentence: năm 2025. */
    public String within() {
        return say(period.firstHalf() ? wording.firstHalf() : wording.year(), period.year());
    }

    /** At the beginning of a sentence: Năm 2025. */
    public String first() {
        return VietnameseText.capitalised(within());
    }

    /** What it is compared with: năm 2024, or cùng kỳ năm 2024. */
    public String lastYear() {
        return say(period.firstHalf() ? wording.lastFirstHalf() : wording.year(), period.year() - 1);
    }

    private static String say(Phrase phrase, int year) {
        return phrase.with(Map.of("year", year));
    }
}
