package vn.hatinh.reporting.scorecard;

import vn.hatinh.reporting.readmodel.OfficialPeriod;

/** What a report is about: a year of a plan, or its first half. Which days it has, {@link PlanYear} knows. */
public record ReportPeriod(int year, boolean firstHalf) {

    public static ReportPeriod wholeOf(int year) {
        return new ReportPeriod(year, false);
    }

    public static ReportPeriod firstHalfOf(int year) {
        return new ReportPeriod(year, true);
    }

    /** The same part of the year before. */
    public ReportPeriod lastYear() {
        return new ReportPeriod(year - 1, firstHalf);
    }

    /** {@code 2025} or {@code 2025-H1}. */
    public String name() {
        return OfficialPeriod.name(year, firstHalf);
    }

    OfficialPeriod ofTheCalendar() {
        return OfficialPeriod.ofTheCalendar(year, firstHalf);
    }
}
