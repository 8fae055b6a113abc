package vn.hatinh.reporting.report;

import java.util.List;
import java.util.Map;

import vn.hatinh.reporting.report.model.Block.Kind;
import vn.hatinh.reporting.report.wording.Phrase;
import vn.hatinh.reporting.report.wording.SectionWording.Part;

/** A section of standing texts, sentences of single indicators, and places for people's own texts. */
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
            List<PlannedTask> reported = reported(context, part);
            for (int i = 0; i < reported.size(); i++) {
                blocks.add(part.id() + ".task." + (i + 1), Kind.ITEM, task(context, reported.get(i)));
            }
            if (part.prompt() != null && reported.isEmpty()) {
                blocks.add(part.id() + ".own", Kind.PROMPT, context.say(part.prompt()));
            }
        }
    }

    /** The part's tasks that have results. */
    private static List<PlannedTask> reported(ReportContext context, Part part) {
        if (part.clause() == null) {
            return List.of();
        }
        return context.input().tasks().stream()
                .filter(task -> task.isUnder(part.clause()) && task.results() != null)
                .toList();
    }

    private static String task(ReportContext context, PlannedTask task) {
        return context.wording()
                .results()
                .task()
                .with(Map.of("title", task.title(), "results", task.results().strip()));
    }

    private static void write(ReportContext context, String id, Kind kind, List<Phrase> texts, Blocks blocks) {
        if (texts != null) {
            for (int i = 0; i < texts.size(); i++) {
                blocks.add(id + "." + (i + 1), kind, context.say(texts.get(i)));
            }
        }
    }
}
