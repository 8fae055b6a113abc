package vn.hatinh.reporting.report.sentence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import vn.hatinh.contracts.indicators.IndicatorStatus;
import vn.hatinh.contracts.indicators.PlanPublished.Rule;
import vn.hatinh.reporting.report.wording.Phrase;
import vn.hatinh.reporting.report.wording.PlanWording;
import vn.hatinh.reporting.report.wording.SentenceWording;
import vn.hatinh.reporting.scorecard.IndicatorLine;
import vn.hatinh.reporting.scorecard.TargetLine;

/** Says how an indicator stands against its target. */
final class VerdictText {

    private final SentenceWording general;
    private final PlanWording plan;
    private final FigureText figures;
    private final LocalDate cutOff;
    private final int firstYear;

    /** @param firstYear of the plan: what is due in it is kept from the start */
    VerdictText(SentenceWording general, PlanWording plan, FigureText figures, LocalDate cutOff, int firstYear) {
        this.general = general;
        this.plan = plan;
        this.figures = figures;
        this.cutOff = cutOff;
        this.firstYear = firstYear;
    }

    String of(IndicatorLine line) {
        Map<String, Object> values = new HashMap<>();
        if (line.target().isSet()) {
            values.put("target", target(line));
        }
        values.put("gap", gap(line).map(gap -> ", " + gap).orElse(""));
        return phrase(line).with(values);
    }

    /** How far the target is, when it is not reached and people can be counted. */
    Optional<String> gap(IndicatorLine line) {
        Long distance = line.target().distanceInPeople();
        if (distance == null || distance == 0) {
            return Optional.empty();
        }
        String counted = Optional.ofNullable(plan.indicator(line.code()).counted())
                .orElse(general.indicator().counted());
        Phrase phrase = isBelow(line) ? general.gap().missing() : general.gap().tooMany();
        return Optional.of(phrase.with(Map.of("distance", distance, "counted", counted)));
    }

    private Phrase phrase(IndicatorLine line) {
        IndicatorStatus status = line.figure().status();
        TargetLine target = line.target();
        boolean beforeItsTime = status == IndicatorStatus.ACHIEVED
                && !target.everyYear()
                && target.due().isAfter(cutOff);
        return beforeItsTime ? general.beforeItsTime() : general.verdicts().get(status);
    }

    private static boolean isBelow(IndicatorLine line) {
        TargetLine target = line.target();
        return target.rule() == Rule.AT_LEAST
                || target.rule() == Rule.EXACTLY && line.figure().value().compareTo(target.figure()) < 0;
    }

    String target(IndicatorLine line) {
        String own = plan.indicator(line.code()).target();
        if (own != null) {
            return own;
        }
        TargetLine target = line.target();
        Map<String, Object> figure = new HashMap<>();
        if (target.rule() != Rule.FALLING) {
            figure.put("figure", figures.target(line));
        }
        return withDeadline(target, general.targets().get(target.rule()).with(figure));
    }

    private String withDeadline(TargetLine target, String text) {
        SentenceWording.Deadlines deadlines = general.deadlines();
        if (target.everyYear()) {
            return deadlines.everyYear().with(Map.of("target", text));
        }
        int due = target.due().getYear();
        if (target.keptUntil() == null || target.keptUntil().getYear() <= due) {
            return deadlines.once().with(Map.of("target", text, "due", due));
        }
        Phrase kept = due <= firstYear ? deadlines.fromTheStart() : deadlines.kept();
        return kept.with(Map.of(
                "target", text, "due", due, "keptUntil", target.keptUntil().getYear()));
    }
}
