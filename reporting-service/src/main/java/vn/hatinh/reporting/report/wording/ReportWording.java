package vn.hatinh.reporting.report.wording;

import java.util.List;

import vn.hatinh.reporting.report.model.DocumentKind;
import vn.hatinh.reporting.report.wording.AppendixWording.ChartWords;
import vn.hatinh.reporting.report.wording.AppendixWording.HeadcountTable;
import vn.hatinh.reporting.report.wording.AppendixWording.Indicators;
import vn.hatinh.reporting.report.wording.AppendixWording.TaskTable;
import vn.hatinh.reporting.report.wording.SectionWording.Assessment;
import vn.hatinh.reporting.report.wording.SectionWording.Headings;
import vn.hatinh.reporting.report.wording.SectionWording.Outlook;
import vn.hatinh.reporting.report.wording.SectionWording.Results;
import vn.hatinh.reporting.report.wording.SectionWording.Section;
import vn.hatinh.reporting.report.wording.SectionWording.Situation;
import vn.hatinh.reporting.report.wording.SectionWording.Targets;

/**
 * Every word of a kind of document that is not a name or a figure. What the sections and appendices of the kind do not
 * need is null.
 *
 * @param code of the kind in the document's number, for example BC
 * @param document what the kind is called in a sentence
 * @param addressed whether it has a "Kính gửi"
 */
public record ReportWording(
        String kind,
        String code,
        String document,
        Phrase subject,
        boolean addressed,
        Letterhead letterhead,
        Opening opening,
        Headings headings,
        List<Section> sections,
        Situation situation,
        Results results,
        WorkWording work,
        SentenceWording sentences,
        Assessment assessment,
        Outlook outlook,
        Targets targets,
        Phrase closing,
        Signing signing,
        Phrase attachedTo,
        List<AppendixWording.Kind> appendices,
        Indicators indicators,
        HeadcountTable headcount,
        ChartWords charts,
        TaskTable tasks) {

    /**
     * What stands above the text.
     *
     * @param noNumber the place that a draft leaves for its number
     * @param days below the subject where the period has other days than the calendar gives it; null in a document that
     *     tells none
     */
    public record Letterhead(
            String country,
            String motto,
            Phrase number,
            Phrase printed,
            String noNumber,
            Phrase placeAndDate,
            Phrase dated,
            Phrase undated,
            Phrase days) {}

    /**
     * From the addressees to the first section.
     *
     * @param closed the days of the letterhead in a sentence
     * @param provisional null in a document that does not need it
     */
    public record Opening(
            Phrase oneAddressee,
            String addressees,
            Phrase addressee,
            Phrase ground,
            Phrase text,
            Phrase closed,
            Phrase provisional,
            Phrase replaces) {}

    /** Nơi nhận and the signature. */
    public record Signing(
            String recipientsHeading, String asAbove, Phrase recipient, Phrase filing, String unknownName) {}

    /** Ids of the sections, in their order. */
    public List<String> sectionIds() {
        return sections.stream().map(Section::id).toList();
    }

    /** The wording that ships. */
    public static ReportWording of(DocumentKind kind) {
        return WordingFile.shipped(kind).report();
    }
}
