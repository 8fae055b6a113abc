package vn.hatinh.reporting.report;

import java.time.LocalDate;
import java.util.List;

import vn.hatinh.reporting.agency.AgencyNames;
import vn.hatinh.reporting.agency.AgencyProfiles;
import vn.hatinh.reporting.fixtures.Sample;
import vn.hatinh.reporting.fixtures.SampleYear;
import vn.hatinh.reporting.report.model.Report;
import vn.hatinh.reporting.report.wording.PlanWording;
import vn.hatinh.reporting.report.wording.ReportWording;
import vn.hatinh.reporting.scorecard.PlanYear;
import vn.hatinh.reporting.scorecard.SampleScorecard;

/** Reports on the sample, with the wording that ships. */
public final class SampleReport {

    private SampleReport() {}

    /** @param signedOn null when that is not known yet */
    public static Report of(int year, LocalDate signedOn) {
        return of(year, signedOn, names(signedOn));
    }

    static Report to(List<String> addressees, int year, LocalDate signedOn) {
        AgencyNames names = names(signedOn);
        return of(
                year,
                signedOn,
                new AgencyNames(
                        names.parentBody(),
                        names.issuingBody(),
                        names.name(),
                        names.abbreviation(),
                        names.place(),
                        names.signatory(),
                        addressees,
                        names.recipients(),
                        names.filing(),
                        names.grounds()));
    }

    private static LocalDate namesOn(LocalDate signedOn) {
        return signedOn == null ? SampleYear.TODAY : signedOn;
    }

    private static AgencyNames names(LocalDate signedOn) {
        return new AgencyProfiles().names(Sample.AGENCY, namesOn(signedOn));
    }

    private static Report of(int year, LocalDate signedOn, AgencyNames names) {
        PlanYear planYear = SampleYear.of(year);
        ReportInput input = new ReportInput(
                planYear, SampleScorecard.of(planYear), names, signedOn, namesOn(signedOn), SampleYear.VIETNAM);
        return AnnualReport.compose(
                input, ReportWording.annual(), PlanWording.of(planYear.plan().plan()));
    }
}
