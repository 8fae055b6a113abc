package vn.hatinh.reporting.report;

import java.util.Map;
import java.util.Set;

import vn.hatinh.contracts.indicators.IndicatorStatus;
import vn.hatinh.reporting.report.model.Block.Kind;
import vn.hatinh.reporting.report.wording.SectionWording.Outlook;
import vn.hatinh.reporting.scorecard.IndicatorLine;

/** Phương hướng: the targets that are not reached yet, for people to complete. */
final class OutlookSection {

    private static final Set<IndicatorStatus> OPEN =
            Set.of(IndicatorStatus.IN_PROGRESS, IndicatorStatus.MISSED, IndicatorStatus.FELL_BELOW);

    private OutlookSection() {}

    static void build(ReportContext context, Blocks blocks) {
        Outlook wording = context.wording().outlook();
        context.input().goals().stream()
                .flatMap(goal -> goal.indicators().stream())
                .filter(line -> OPEN.contains(line.figure().status()))
                .forEach(line -> blocks.add(line.code(), Kind.ITEM, target(context, wording, line)));
        blocks.add("own", Kind.PROMPT, wording.prompt());
    }

    private static String target(ReportContext context, Outlook wording, IndicatorLine line) {
        String gap = context.sentences()
                .gap(line)
                .map(distance -> wording.gap().with(Map.of("gap", distance)))
                .orElse("");
        return wording.target()
                .with(Map.of(
                        "name",
                        line.name().vi(),
                        "target",
                        context.sentences().target(line).orElseThrow(),
                        "gap",
                        gap));
    }
}
