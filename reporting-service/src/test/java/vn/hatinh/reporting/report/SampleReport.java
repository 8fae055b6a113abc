package vn.hatinh.reporting.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import vn.hatinh.reporting.agency.AgencyNames;
import vn.hatinh.reporting.agency.AgencyProfiles;
import vn.hatinh.reporting.fixtures.Sample;
import vn.hatinh.reporting.fixtures.SampleYear;
import vn.hatinh.reporting.organisation.Organisation;
import vn.hatinh.reporting.readmodel.SeriesOfUnit;
import vn.hatinh.reporting.report.model.DocumentKind;
import vn.hatinh.reporting.report.model.FormVersions;
import vn.hatinh.reporting.report.model.Report;
import vn.hatinh.reporting.report.wording.PlanWording;
import vn.hatinh.reporting.report.wording.ReportWording;
import vn.hatinh.reporting.report.wording.WordingFile;
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

    public static AgencyNames names(LocalDate signedOn) {
        return new AgencyProfiles().names(Sample.AGENCY, namesOn(signedOn));
    }

    /** The review of a half-year, signed on 6 July. */
    public static Report halfYear(int year) {
        LocalDate signedOn = LocalDate.of(year, 7, 6);
        return compose(DocumentKind.HALF_YEAR, SampleYear.firstHalfOf(year), null, signedOn, names(signedOn));
    }

    /** A document about 2025, which the department has closed on 30 November, as the year before. */
    public static Report closedInNovember(DocumentKind kind) {
        LocalDate signedOn = LocalDate.of(2025, 12, 10);
        return compose(kind, SampleYear.closedInNovember(2025), null, signedOn, names(signedOn));
    }

    /** The plan of a year, signed on 20 January. */
    public static Report plan(int year) {
        LocalDate signedOn = LocalDate.of(year, 1, 20);
        return compose(DocumentKind.PLAN, SampleYear.of(year), null, signedOn, names(signedOn));
    }

    /** The annual report of 2025 with a number of its own. */
    public static Report numbered(int number) {
        LocalDate signedOn = LocalDate.of(2026, 2, 6);
        return compose(DocumentKind.ANNUAL, SampleYear.of(2025), number, signedOn, names(signedOn));
    }

    /** The annual report of an agency about which nothing is known but its name. */
    public static Report empty(int year) {
        LocalDate signedOn = LocalDate.of(year + 1, 2, 6);
        PlanYear known = SampleYear.of(year);
        PlanYear empty = new PlanYear(
                known.agency(),
                known.plan(),
                known.period(),
                new Organisation(known.organisation().units().stream()
                        .filter(unit -> unit.code().equals(Sample.ROOT))
                        .toList()),
                known.unit(),
                known.freshness(),
                new SeriesOfUnit(List.of()));
        return compose(DocumentKind.ANNUAL, empty, Map.of(), YearWork.NOTHING, null, signedOn, names(signedOn));
    }

    public static Report of(int year, LocalDate signedOn, AgencyNames names) {
        return compose(DocumentKind.ANNUAL, SampleYear.of(year), null, signedOn, names);
    }

    private static Report compose(
            DocumentKind kind, PlanYear planYear, Integer number, LocalDate signedOn, AgencyNames names) {
        return compose(kind, planYear, SampleYear.headcounts(), YearWork.NOTHING, number, signedOn, names);
    }

    /** A document with an action plan behind it. */
    static Report with(YearWork work, DocumentKind kind, int year) {
        LocalDate signedOn = LocalDate.of(year + 1, 2, 6);
        return compose(kind, SampleYear.of(year), SampleYear.headcounts(), work, null, signedOn, names(signedOn));
    }

    /** With everything that can be told of, in somebody's own words. */
    public static Report said(WordingFile wording, DocumentKind kind, int year) {
        PlanYear planYear = kind == DocumentKind.HALF_YEAR ? SampleYear.firstHalfOf(year) : SampleYear.of(year);
        ReportInput input = input(
                kind,
                planYear,
                SampleYear.headcounts(),
                SampleWork.EVERYTHING,
                new Edition(null, null, new Edition.Replaced("01/BC-SNgV", LocalDate.of(2026, 2, 6))),
                SampleYear.TODAY,
                names(null));
        return DocumentComposer.compose(
                input, wording.report(), wording.plan(planYear.plan().plan()));
    }

    private static Report compose(
            DocumentKind kind,
            PlanYear planYear,
            Map<String, SeriesOfUnit> headcounts,
            YearWork work,
            Integer number,
            LocalDate signedOn,
            AgencyNames names) {
        ReportInput input =
                input(kind, planYear, headcounts, work, new Edition(number, signedOn, null), namesOn(signedOn), names);
        return DocumentComposer.compose(
                input, ReportWording.of(kind), PlanWording.of(planYear.plan().plan()));
    }

    private static ReportInput input(
            DocumentKind kind,
            PlanYear planYear,
            Map<String, SeriesOfUnit> headcounts,
            YearWork work,
            Edition edition,
            LocalDate namesOn,
            AgencyNames names) {
        return new ReportInput(
                kind,
                planYear,
                SampleScorecard.of(planYear),
                headcounts,
                work,
                names,
                edition,
                namesOn,
                FormVersions.SHIPPED,
                SampleYear.VIETNAM);
    }
}
