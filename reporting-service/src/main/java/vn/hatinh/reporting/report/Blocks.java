package vn.hatinh.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.hatinh.reporting.report.model.Block;
import vn.hatinh.reporting.report.model.Block.Kind;
import vn.hatinh.reporting.report.wording.SectionWording.Headings;

/** Collects the blocks of one section and numbers what is within it. */
final class Blocks {

    private final String section;
    private final Headings wording;
    private final List<Block> blocks = new ArrayList<>();
    private int subsections;

    /** @param section its id, with which the ids of all its blocks begin */
    Blocks(String section, Headings wording) {
        this.section = section;
        this.wording = wording;
    }

    void heading(String number, String title) {
        blocks.add(Block.generated(
                section, Kind.SECTION, wording.section().with(Map.of("number", number, "title", title))));
    }

    void subheading(String id, String title) {
        subsections++;
        add(id + ".heading", Kind.SUBSECTION, wording.subsection().with(Map.of("number", subsections, "title", title)));
    }

    void add(String id, Kind kind, String text) {
        blocks.add(Block.generated(section + "." + id, kind, text));
    }

    /** Each with its number behind the id. */
    void items(String id, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            add(id + "." + (i + 1), Kind.ITEM, texts.get(i));
        }
    }

    List<Block> all() {
        return List.copyOf(blocks);
    }
}
