package vn.hatinh.reporting.scorecard;

import java.time.LocalDate;

import vn.hatinh.contracts.indicators.MeasureKind;

/** What a report is about: a calendar year, or its first half. */
public record ReportPeriod(int year, boolean firstHalf) {

    public static ReportPeriod wholeOf(int year) {
        return new ReportPeriod(year, false);
    }

    public static ReportPeriod firstHalfOf(int year) {
        return new ReportPeriod(year, true);
    }

    /** The last day: stocks are taken on it, flows end with it. */
    public LocalDate cutOff() {
        return firstHalf ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31);
    }

    /** The same part of the year before. */
    public ReportPeriod lastYear() {
        return new ReportPeriod(year - 1, firstHalf);
    }

    /** What published points of the period are called. */
    public String key(MeasureKind kind) {
        if (kind == MeasureKind.STOCK) {
            return cutOff().toString();
        }
        return firstHalf ? year + "-H1" : Integer.toString(year);
    }
}
