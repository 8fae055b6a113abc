package vn.hatinh.reporting.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.runtime.Startup;

import vn.hatinh.reporting.agency.AgencyProfiles;
import vn.hatinh.reporting.readmodel.ReadModel;
import vn.hatinh.reporting.report.model.DocumentKind;
import vn.hatinh.reporting.report.model.Report;
import vn.hatinh.reporting.report.wording.PlanWording;
import vn.hatinh.reporting.report.wording.ReportWording;
import vn.hatinh.reporting.scorecard.PlanYear;
import vn.hatinh.reporting.scorecard.PlanYears;
import vn.hatinh.reporting.scorecard.ReportPeriod;
import vn.hatinh.reporting.scorecard.Scorecards;
import vn.hatinh.reporting.settings.AppSettings;

/** Documents from what is known now. Made at start, so that a fault in the wording prevents it. */
@Startup
@ApplicationScoped
public class Drafts {

    private final PlanYears planYears;
    private final Scorecards scorecards;
    private final ReadModel readModel;
    private final YearTasks tasks;
    private final AgencyProfiles agencies;
    private final AppSettings settings;
    private final Clock clock;
    private final Map<DocumentKind, ReportWording> wordings = new EnumMap<>(DocumentKind.class);

    Drafts(
            PlanYears planYears,
            Scorecards scorecards,
            ReadModel readModel,
            YearTasks tasks,
            AgencyProfiles agencies,
            AppSettings settings,
            Clock clock) {
        this.planYears = planYears;
        this.scorecards = scorecards;
        this.readModel = readModel;
        this.tasks = tasks;
        this.agencies = agencies;
        this.settings = settings;
        this.clock = clock;
        Arrays.stream(DocumentKind.values()).forEach(kind -> wordings.put(kind, ReportWording.of(kind)));
    }

    /** @param edition without a day of signing it is today when the period is over; before that, the date is left open */
    @Transactional
    public Report compose(DocumentKind kind, String agency, int year, Edition edition) {
        ReportPeriod period =
                kind == DocumentKind.HALF_YEAR ? ReportPeriod.firstHalfOf(year) : ReportPeriod.wholeOf(year);
        PlanYear planYear = planYears.find(agency, null, period, null);
        LocalDate today = LocalDate.now(clock);
        LocalDate signedOn = edition.signedOn();
        LocalDate date = signedOn == null && planYear.cutOff().isBefore(today) ? today : signedOn;
        LocalDate namesOn = date == null ? today : date;
        String plan = planYear.plan().plan();
        ReportInput input = new ReportInput(
                kind,
                planYear,
                scorecards.of(planYear),
                readModel.seriesByUnit(agency, plan, Headcount.INDICATOR),
                tasks.of(agency, year),
                agencies.names(agency, namesOn),
                new Edition(edition.number(), date, edition.replaces()),
                namesOn,
                settings.timeZone());
        return DocumentComposer.compose(input, wordings.get(kind), PlanWording.of(plan));
    }

    /** The series that numbers this kind, for example BC; kinds may share one. */
    public String series(DocumentKind kind) {
        return wordings.get(kind).code();
    }
}
