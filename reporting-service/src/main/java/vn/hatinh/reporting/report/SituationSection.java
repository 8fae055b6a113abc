package vn.hatinh.reporting.report;

import vn.hatinh.reporting.report.model.Block.Kind;
import vn.hatinh.reporting.report.wording.SectionWording.Situation;

/** Đặc điểm tình hình. */
final class SituationSection {

    private SituationSection() {}

    static void build(ReportContext context, Blocks blocks) {
        Situation wording = context.wording().situation();
        blocks.subheading("organisation", wording.organisationHeading());
        blocks.add("organisation", Kind.PARAGRAPH, OrganisationParagraph.build(context.input(), wording));
        blocks.subheading("staff", wording.staffHeading());
        StaffParagraphs.build(context.input(), wording, blocks);
    }
}
