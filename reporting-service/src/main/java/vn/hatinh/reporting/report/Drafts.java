package vn.hatinh.reporting.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.runtime.Startup;

import vn.hatinh.reporting.agency.AgencyProfiles;
import vn.hatinh.reporting.readmodel.ReadModel;
import vn.hatinh.reporting.report.form.Forms;
import vn.hatinh.reporting.report.model.DocumentKind;
import vn.hatinh.reporting.report.model.FormVersions;
import vn.hatinh.reporting.report.model.Report;
import vn.hatinh.reporting.report.wording.ReportWording;
import vn.hatinh.reporting.report.wording.WordingFile;
import vn.hatinh.reporting.scorecard.PlanYear;
import vn.hatinh.reporting.scorecard.PlanYears;
import vn.hatinh.reporting.scorecard.ReportPeriod;
import vn.hatinh.reporting.scorecard.Scorecards;
import vn.hatinh.support.settings.HomeSettings;

/** Documents from what is known now. Made at start, so that a fault in the wording that ships prevents it. */
@Startup
@ApplicationScoped
public class Drafts {

    private final PlanYears planYears;
    private final Scorecards scorecards;
    private final ReadModel readModel;
    private final YearWorks work;
    private final Forms forms;
    private final AgencyProfiles agencies;
    private final HomeSettings home;
    private final Clock clock;

    Drafts(
            PlanYears planYears,
            Scorecards scorecards,
            ReadModel readModel,
            YearWorks work,
            Forms forms,
            AgencyProfiles agencies,
            HomeSettings home,
            Clock clock) {
        this.planYears = planYears;
        this.scorecards = scorecards;
        this.readModel = readModel;
        this.work = work;
        this.forms = forms;
        this.agencies = agencies;
        this.home = home;
        this.clock = clock;
        Arrays.stream(DocumentKind.values()).forEach(WordingFile::shipped);
    }

    /** @param edition without a day of signing it is today when the period is over; before that, the date is left open */
    @Transactional
    public Report compose(DocumentKind kind, String agency, int year, Edition edition) {
        return compose(kind, agency, year, edition, UnaryOperator.identity());
    }

    /** @param asked which forms it is to have instead of those that are in use on its day */
    @Transactional
    public Report compose(
            DocumentKind kind, String agency, int year, Edition edition, UnaryOperator<FormVersions> asked) {
        ReportPeriod period =
                kind == DocumentKind.HALF_YEAR ? ReportPeriod.firstHalfOf(year) : ReportPeriod.wholeOf(year);
        PlanYear planYear = planYears.find(agency, null, period, null);
        LocalDate today = LocalDate.now(clock);
        LocalDate signedOn = edition.signedOn();
        LocalDate date = signedOn == null && planYear.cutOff().isBefore(today) ? today : signedOn;
        LocalDate namesOn = date == null ? today : date;
        String plan = planYear.plan().plan();
        FormVersions versions = asked.apply(forms.on(agency, kind, namesOn));
        WordingFile wording = forms.wording(agency, kind, versions.wording());
        ReportInput input = new ReportInput(
                kind,
                planYear,
                scorecards.of(planYear),
                readModel.seriesByUnit(agency, plan, Headcount.INDICATOR),
                work.of(agency, planYear.days()),
                agencies.names(agency, namesOn),
                new Edition(edition.number(), date, edition.replaces()),
                namesOn,
                versions,
                home.timeZone());
        return DocumentComposer.compose(input, wording.report(), wording.plan(plan));
    }

    /** The series that numbers this kind, for example BC; kinds may share one. */
    public String series(DocumentKind kind) {
        return ReportWording.of(kind).code();
    }
}
