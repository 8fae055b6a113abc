package vn.hatinh.reporting.scorecard;

import java.time.LocalDate;
import java.util.Optional;

import vn.hatinh.contracts.indicators.IndicatorSeriesChanged.Point;
import vn.hatinh.contracts.indicators.MeasureKind;
import vn.hatinh.contracts.indicators.PlanPublished;
import vn.hatinh.reporting.organisation.Organisation;
import vn.hatinh.reporting.readmodel.Freshness;
import vn.hatinh.reporting.readmodel.Series;
import vn.hatinh.reporting.readmodel.SeriesOfUnit;

/** Everything known about one year of a plan in one unit of an agency. */
public record PlanYear(
        String agency,
        PlanPublished plan,
        int year,
        Organisation organisation,
        String unit,
        Freshness freshness,
        SeriesOfUnit series) {

    /** The last day of a year: stocks are taken on it, flows end with it. */
    public static LocalDate cutOff(int year) {
        return LocalDate.of(year, 12, 31);
    }

    public LocalDate cutOff() {
        return cutOff(year);
    }

    public boolean isFirstYear() {
        return cutOff(year - 1).isBefore(plan.validFrom());
    }

    public boolean isWholeAgency() {
        return organisation.rootOn(cutOff()).filter(unit::equals).isPresent();
    }

    public static String period(MeasureKind kind, int year) {
        return kind == MeasureKind.STOCK ? cutOff(year).toString() : Integer.toString(year);
    }

    /** The series' value in a year of the plan. */
    static Optional<Point> point(Series series, int year) {
        return series.point(period(series.kind(), year));
    }
}
