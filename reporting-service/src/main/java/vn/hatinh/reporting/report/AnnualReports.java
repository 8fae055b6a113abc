package vn.hatinh.reporting.report;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.Startup;

import vn.hatinh.reporting.agency.AgencyProfiles;
import vn.hatinh.reporting.report.docx.DocxRenderer;
import vn.hatinh.reporting.report.model.Report;
import vn.hatinh.reporting.report.wording.PlanWording;
import vn.hatinh.reporting.report.wording.ReportWording;
import vn.hatinh.reporting.scorecard.PlanYear;
import vn.hatinh.reporting.scorecard.PlanYears;
import vn.hatinh.reporting.scorecard.Scorecards;
import vn.hatinh.reporting.settings.AppSettings;

/** Drafts of annual reports from what is known now. Made at start, so that a fault in the wording prevents it. */
@Startup
@ApplicationScoped
public class AnnualReports {

    private final PlanYears planYears;
    private final Scorecards scorecards;
    private final AgencyProfiles agencies;
    private final AppSettings settings;
    private final Clock clock;
    private final ReportWording wording = ReportWording.annual();
    private final DocxRenderer renderer = new DocxRenderer();

    AnnualReports(
            PlanYears planYears, Scorecards scorecards, AgencyProfiles agencies, AppSettings settings, Clock clock) {
        this.planYears = planYears;
        this.scorecards = scorecards;
        this.agencies = agencies;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param signedOn null for today when the year is over; before that, the date is left open
     * @return a DOCX
     */
    public byte[] docx(String agency, int year, LocalDate signedOn) {
        PlanYear planYear = planYears.find(agency, null, year, null);
        LocalDate today = LocalDate.now(clock);
        LocalDate date = signedOn == null && planYear.cutOff().isBefore(today) ? today : signedOn;
        LocalDate namesOn = date == null ? today : date;
        ReportInput input = new ReportInput(
                planYear, scorecards.of(planYear), agencies.names(agency, namesOn), date, namesOn, settings.timeZone());
        Report report = AnnualReport.compose(
                input, wording, PlanWording.of(planYear.plan().plan()));
        return renderer.render(report);
    }
}
