package vn.hatinh.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import vn.hatinh.contracts.indicators.IndicatorStatus;
import vn.hatinh.reporting.report.model.Block;
import vn.hatinh.reporting.report.sentence.IndicatorSentences;
import vn.hatinh.reporting.report.wording.ReportWording.Results;
import vn.hatinh.reporting.scorecard.GoalLines;
import vn.hatinh.reporting.scorecard.IndicatorLine;
import vn.hatinh.reporting.vietnamese.VietnameseLetters;

/** III. Kết quả thực hiện các mục tiêu: each goal as a point, each of its targets as a sentence. */
final class ResultsSection {

    /** The plan's section II: its tasks are followed in the appendix, they are no goals. */
    private static final Predicate<GoalLines> IS_GOAL = goal -> !"II".equals(goal.code());

    private ResultsSection() {}

    static List<Block> build(ReportInput input, Results wording, IndicatorSentences sentences) {
        List<GoalLines> goals =
                input.scorecard().goals().stream().filter(IS_GOAL).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(Block.Kind.SECTION, wording.heading()));
        blocks.add(new Block(Block.Kind.PARAGRAPH, summary(input.year(), goals, wording)));
        if (input.planYear().isFirstYear()) {
            blocks.add(new Block(Block.Kind.PARAGRAPH, wording.firstYear().with(Map.of("year", input.year()))));
        }
        for (GoalLines goal : goals) {
            String letter = VietnameseLetters.at(goals.indexOf(goal));
            blocks.add(new Block(
                    Block.Kind.POINT,
                    wording.goal()
                            .with(Map.of("letter", letter, "title", goal.title().vi()))));
            for (IndicatorLine line : goal.indicators()) {
                blocks.add(new Block(
                        Block.Kind.ITEM, wording.indicator().with(Map.of("sentence", sentences.about(line)))));
            }
        }
        return blocks;
    }

    private static String summary(int year, List<GoalLines> goals, Results wording) {
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
        return wording.summary().with(Map.of("year", year, "total", statuses.size(), "counts", counts));
    }
}
