package vn.hatinh.reporting.report;

import java.time.LocalDate;
import java.time.ZoneId;

import vn.hatinh.reporting.agency.AgencyNames;
import vn.hatinh.reporting.scorecard.PlanYear;
import vn.hatinh.reporting.scorecard.Scorecard;

/**
 * What a report is made from.
 *
 * @param names as they are on the day of signing
 * @param signedOn null when that day is not known yet
 * @param namesOn the day of which units' names are printed: the day of signing, or today
 */
public record ReportInput(
        PlanYear planYear, Scorecard scorecard, AgencyNames names, LocalDate signedOn, LocalDate namesOn, ZoneId zone) {

    int year() {
        return planYear.year();
    }

    LocalDate cutOff() {
        return planYear.cutOff();
    }
}
