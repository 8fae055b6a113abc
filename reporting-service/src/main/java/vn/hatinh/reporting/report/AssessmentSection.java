package vn.hatinh.reporting.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.hatinh.contracts.indicators.IndicatorStatus;
import vn.hatinh.reporting.report.model.Block.Kind;
import vn.hatinh.reporting.report.wording.Phrase;
import vn.hatinh.reporting.report.wording.SectionWording.Assessment;
import vn.hatinh.reporting.scorecard.IndicatorLine;

/** Đánh giá chung: what the figures suggest, for people to complete. */
final class AssessmentSection {

    private static final Set<IndicatorStatus> WEAK = Set.of(IndicatorStatus.MISSED, IndicatorStatus.FELL_BELOW);

    private final ReportContext context;
    private final Assessment wording;
    private final List<IndicatorLine> lines;

    private AssessmentSection(ReportContext context) {
        this.context = context;
        this.wording = context.wording().assessment();
        this.lines = context.input().goals().stream()
                .flatMap(goal -> goal.indicators().stream())
                .toList();
    }

    static void build(ReportContext context, Blocks blocks) {
        AssessmentSection section = new AssessmentSection(context);
        section.strengths(blocks);
        section.weaknesses(blocks);
        blocks.subheading("causes", section.wording.causes());
        blocks.add("causes.own", Kind.PROMPT, section.wording.causesPrompt());
    }

    private void strengths(Blocks blocks) {
        blocks.subheading("strengths", wording.strengths());
        List<IndicatorLine> achieved = with(Set.of(IndicatorStatus.ACHIEVED));
        achieved.forEach(line -> blocks.add("strengths." + line.code(), Kind.ITEM, say(wording.strength(), line)));
        if (achieved.isEmpty()) {
            blocks.add("strengths.none", Kind.PARAGRAPH, context.say(wording.noStrength()));
        }
    }

    private void weaknesses(Blocks blocks) {
        blocks.subheading("weaknesses", wording.weaknesses());
        List<IndicatorLine> weak = with(WEAK);
        List<IndicatorLine> unassessed = with(Set.of(IndicatorStatus.NO_DATA));
        weak.forEach(line -> blocks.add("weaknesses." + line.code(), Kind.ITEM, say(wording.weakness(), line)));
        unassessed.forEach(line -> blocks.add(
                "weaknesses." + line.code(),
                Kind.ITEM,
                wording.unassessed().with(Map.of("name", line.name().vi()))));
        if (weak.isEmpty() && unassessed.isEmpty()) {
            blocks.add("weaknesses.none", Kind.PARAGRAPH, context.say(wording.noWeakness()));
        }
    }

    private List<IndicatorLine> with(Set<IndicatorStatus> statuses) {
        return lines.stream()
                .filter(line -> statuses.contains(line.figure().status()))
                .toList();
    }

    /** A status other than "no data" stands beside a value. */
    private String say(Phrase phrase, IndicatorLine line) {
        Map<String, Object> values = new HashMap<>();
        values.put("name", line.name().vi());
        values.put("value", context.figures().value(line, line.figure().value()));
        values.put("status", line.statusText().vi());
        values.put(
                "gap",
                context.sentences()
                        .gap(line)
                        .map(gap -> wording.gap().with(Map.of("gap", gap)))
                        .orElse(""));
        return phrase.with(values);
    }
}
