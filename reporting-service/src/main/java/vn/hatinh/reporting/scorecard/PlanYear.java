package vn.hatinh.reporting.scorecard;

import java.time.LocalDate;

import vn.hatinh.contracts.indicators.PlanPublished;
import vn.hatinh.reporting.organisation.Organisation;
import vn.hatinh.reporting.readmodel.Freshness;
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

    public LocalDate cutOff() {
        return period.cutOff();
    }

    public boolean isFirstYear() {
        return period.lastYear().cutOff().isBefore(plan.validFrom());
    }

    public boolean isWholeAgency() {
        return organisation.rootOn(cutOff()).filter(unit::equals).isPresent();
    }
}
