package vn.hatinh.reporting.report;

import java.util.List;

import vn.hatinh.reporting.report.model.Block.Kind;
import vn.hatinh.reporting.report.wording.Phrase;
import vn.hatinh.reporting.report.wording.SectionWording.Part;

/** A section of standing texts, sentences of single indicators, what was done, and places for people's own texts. */
final class PartsSection {

    private PartsSection() {}

    static void build(ReportContext context, List<Part> parts, Blocks blocks) {
        for (Part part : parts) {
            if (part.heading() != null) {
                blocks.subheading(part.id(), context.say(part.heading()));
            }
            write(context, part.id(), Kind.PARAGRAPH, part.paragraphs(), blocks);
            write(context, part.id() + ".item", Kind.ITEM, part.items(), blocks);
            if (part.indicators() != null) {
                part.indicators().stream()
                        .flatMap(code -> context.input().indicator(code).stream())
                        .forEach(line -> blocks.add(line.code(), Kind.ITEM, ResultsSection.sentence(context, line)));
            }
            boolean told = WorkParagraphs.tell(context, part, blocks);
            if (part.prompt() != null && !told) {
                blocks.add(part.id() + ".own", Kind.PROMPT, context.say(part.prompt()));
            }
        }
    }

    private static void write(ReportContext context, String id, Kind kind, List<Phrase> texts, Blocks blocks) {
        if (texts != null) {
            for (int i = 0; i < texts.size(); i++) {
                blocks.add(id + "." + (i + 1), kind, context.say(texts.get(i)));
            }
        }
    }
}
