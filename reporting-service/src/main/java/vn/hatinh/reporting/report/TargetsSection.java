package vn.hatinh.reporting.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.hatinh.reporting.report.model.Block.Kind;
import vn.hatinh.reporting.report.sentence.FigureText;
import vn.hatinh.reporting.report.wording.Phrase;
import vn.hatinh.reporting.report.wording.SectionWording.Targets;
import vn.hatinh.reporting.scorecard.Figure;
import vn.hatinh.reporting.scorecard.GoalLines;
import vn.hatinh.reporting.scorecard.IndicatorLine;
import vn.hatinh.reporting.vietnamese.VietnameseLetters;

/** Chỉ tiêu of a year's plan: each target with what was reached the year before. */
final class TargetsSection {

    private TargetsSection() {}

    static void build(ReportContext context, Blocks blocks) {
        Targets wording = context.wording().targets();
        List<GoalLines> goals = context.input().goals();
        for (GoalLines goal : goals) {
            String letter = VietnameseLetters.at(goals.indexOf(goal));
            blocks.add(
                    "goal." + goal.code(),
                    Kind.POINT,
                    wording.goal()
                            .with(Map.of("letter", letter, "title", goal.title().vi())));
            goal.indicators().forEach(line -> blocks.add(line.code(), Kind.ITEM, target(context, wording, line)));
        }
    }

    private static String target(ReportContext context, Targets wording, IndicatorLine line) {
        Map<String, Object> values = new HashMap<>();
        values.put("name", line.name().vi());
        values.put("last", last(context, wording, line));
        Phrase phrase = context.sentences()
                .target(line)
                .map(target -> {
                    values.put("target", target);
                    return wording.target();
                })
                .orElse(wording.tracked());
        return phrase.with(values);
    }

    private static String last(ReportContext context, Targets wording, IndicatorLine line) {
        Figure last = line.lastYear();
        if (last == null || !FigureText.isMeasured(last, line.target().rule())) {
            return "";
        }
        return context.say(wording.last(), Map.of("value", context.figures().value(line, last.value())));
    }
}
