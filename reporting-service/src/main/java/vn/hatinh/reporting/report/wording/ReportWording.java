package vn.hatinh.reporting.report.wording;

import java.util.List;
import java.util.Map;

import vn.hatinh.contracts.indicators.IndicatorStatus;
import vn.hatinh.contracts.indicators.PlanPublished.Rule;
import vn.hatinh.contracts.personnel.OrganisationLevel;
import vn.hatinh.reporting.settings.YamlResource;

/** Every word of the annual report that is not a name or a figure. */
public record ReportWording(
        Letterhead letterhead,
        Opening opening,
        Situation situation,
        Results results,
        SentenceWording sentences,
        Phrase closing,
        Signing signing,
        Appendix appendix) {

    /** What stands above the text. */
    public record Letterhead(
            String country,
            String motto,
            Phrase number,
            Phrase placeAndDate,
            Phrase dated,
            Phrase undated,
            String kind,
            Phrase subject) {}

    /** From the addressees to the first section. */
    public record Opening(
            Phrase oneAddressee, String addressees, Phrase addressee, Phrase ground, Phrase text, Phrase provisional) {}

    /** Section I. */
    public record Situation(
            String heading,
            String organisationHeading,
            Phrase organisation,
            Phrase organisationUnknown,
            Map<OrganisationLevel, Phrase> kinds,
            Phrase unitWithUnits,
            String staffHeading,
            Phrase staff,
            Phrase staffUnknown,
            Phrase more,
            Phrase fewer,
            Phrase same,
            Phrase breakdown,
            Phrase group,
            List<Breakdown> breakdowns) {}

    /** One way to divide the staff, with the names of its groups in their order. */
    public record Breakdown(String dimension, String label, Map<String, String> groups) {}

    /** Section III. */
    public record Results(
            String heading,
            Phrase summary,
            Phrase firstYear,
            Map<IndicatorStatus, Phrase> counts,
            Phrase goal,
            Phrase indicator) {}

    /** Nơi nhận and the signature. */
    public record Signing(
            String recipientsHeading, String asAbove, Phrase recipient, Phrase filing, String unknownName) {}

    /** Phụ lục I. */
    public record Appendix(
            String label,
            Phrase title,
            Phrase attachedTo,
            List<Integer> milestones,
            Columns columns,
            Map<Rule, Phrase> targets,
            String nothing,
            String none,
            String unrecorded,
            List<Phrase> notes) {}

    /** Headings of the appendix' table. */
    public record Columns(
            String number,
            String indicator,
            String unit,
            Phrase target,
            Phrase lastYear,
            Phrase thisYear,
            String numerator,
            String denominator,
            String value,
            String status,
            String note) {}

    public static ReportWording annual() {
        return YamlResource.read("report/annual.yaml", ReportWording.class);
    }
}
