package vn.hatinh.reporting.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.hatinh.contracts.indicators.IndicatorStatus;
import vn.hatinh.reporting.report.model.Block.Kind;
import vn.hatinh.reporting.report.wording.SectionWording.Results;
import vn.hatinh.reporting.scorecard.GoalLines;
import vn.hatinh.reporting.scorecard.IndicatorLine;
import vn.hatinh.reporting.vietnamese.VietnameseLetters;

/** Kết quả thực hiện các mục tiêu: each goal as a point, each of its targets as a sentence. */
final class ResultsSection {

    private ResultsSection() {}

    static void build(ReportContext context, Blocks blocks) {
        Results wording = context.wording().results();
        List<GoalLines> goals = context.input().goals();
        blocks.add("summary", Kind.PARAGRAPH, summary(context, goals, wording));
        if (context.input().planYear().isFirstYear()) {
            blocks.add("first-year", Kind.PARAGRAPH, context.say(wording.firstYear()));
        }
        for (GoalLines goal : goals) {
            String letter = VietnameseLetters.at(goals.indexOf(goal));
            blocks.add(
                    "goal." + goal.code(),
                    Kind.POINT,
                    wording.goal()
                            .with(Map.of("letter", letter, "title", goal.title().vi())));
            for (IndicatorLine line : goal.indicators()) {
                blocks.add(line.code(), Kind.ITEM, sentence(context, line));
            }
        }
    }

    /** What is said of one indicator, as an item. */
    static String sentence(ReportContext context, IndicatorLine line) {
        return context.wording()
                .results()
                .indicator()
                .with(Map.of("sentence", context.sentences().about(line)));
    }

    private static String summary(ReportContext context, List<GoalLines> goals, Results wording) {
        List<IndicatorStatus> statuses = goals.stream()
                .flatMap(goal -> goal.indicators().stream())
                .map(line -> line.figure().status())
                .toList();
        String counts = wording.counts().entrySet().stream()
                .filter(count -> statuses.contains(count.getKey()))
                .map(count -> {
                    long number =
                            statuses.stream().filter(count.getKey()::equals).count();
                    return count.getValue().with(Map.of("count", number));
                })
                .collect(Collectors.joining(", "));
        return context.say(wording.summary(), Map.of("total", statuses.size(), "counts", counts));
    }
}
