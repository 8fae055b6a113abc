package vn.hatinh.reporting.report;

import java.util.ArrayList;
import java.util.List;

import vn.hatinh.reporting.report.model.Block;
import vn.hatinh.reporting.report.wording.ReportWording.Situation;

/** I. Đặc điểm tình hình. */
final class SituationSection {

    private SituationSection() {}

    static List<Block> build(ReportInput input, Situation wording) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(Block.Kind.SECTION, wording.heading()));
        blocks.add(new Block(Block.Kind.SUBSECTION, wording.organisationHeading()));
        blocks.add(new Block(Block.Kind.PARAGRAPH, OrganisationParagraph.build(input, wording)));
        blocks.add(new Block(Block.Kind.SUBSECTION, wording.staffHeading()));
        blocks.addAll(StaffParagraphs.build(input, wording));
        return blocks;
    }
}
