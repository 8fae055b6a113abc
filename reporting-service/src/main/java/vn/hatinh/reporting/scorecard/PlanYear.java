package vn.hatinh.reporting.scorecard;

import java.time.LocalDate;
import java.util.stream.Stream;

import vn.hatinh.contracts.indicators.MeasureKind;
import vn.hatinh.contracts.indicators.PlanPublished;
import vn.hatinh.reporting.organisation.Organisation;
import vn.hatinh.reporting.readmodel.Freshness;
import vn.hatinh.reporting.readmodel.OfficialPeriod;
import vn.hatinh.reporting.readmodel.SeriesOfUnit;

/** Everything known about one year of a plan, or its first half, in one unit of an agency. */
public record PlanYear(
        String agency,
        PlanPublished plan,
        ReportPeriod period,
        Organisation organisation,
        String unit,
        Freshness freshness,
        SeriesOfUnit series) {

    public int year() {
        return period.year();
    }

    /** The last day: stocks are taken on it, flows end with it. */
    public LocalDate cutOff() {
        return days().cutOff();
    }

    public OfficialPeriod days() {
        return days(period);
    }

    /** The days of a period, those of the calendar where nothing was published that says otherwise. */
    public OfficialPeriod days(ReportPeriod asked) {
        return series.period(asked.name()).orElseGet(asked::ofTheCalendar);
    }

    /** What the points of a period are called: a stock by its cut-off, a flow by the period. */
    String key(ReportPeriod asked, MeasureKind kind) {
        return kind == MeasureKind.STOCK ? days(asked).cutOff().toString() : asked.name();
    }

    /** A day that the plan names: where it says the end of June or December, it means the cut-off. */
    LocalDate meant(LocalDate day) {
        return day == null
                ? null
                : Stream.of(ReportPeriod.firstHalfOf(day.getYear()), ReportPeriod.wholeOf(day.getYear()))
                        .filter(ending -> ending.ofTheCalendar().cutOff().equals(day))
                        .map(ending -> days(ending).cutOff())
                        .findFirst()
                        .orElse(day);
    }

    public boolean isFirstYear() {
        return period.lastYear().ofTheCalendar().cutOff().isBefore(plan.validFrom());
    }

    public boolean isWholeAgency() {
        return organisation.rootOn(cutOff()).filter(unit::equals).isPresent();
    }
}
