package vn.hatinh.reporting.report.wording;

import java.util.Map;

import vn.hatinh.contracts.indicators.IndicatorStatus;
import vn.hatinh.contracts.indicators.PlanPublished.Rule;
import vn.hatinh.contracts.indicators.PlanPublished.UnitOfMeasure;

/** What is said of an indicator: measured + comparison with last year + verdict. */
public record SentenceWording(
        Periods periods,
        Map<UnitOfMeasure, UnitWording> units,
        UnitWording countedUnit,
        GeneralIndicator indicator,
        Comparison comparison,
        Map<Rule, Phrase> targets,
        Deadlines deadlines,
        Map<IndicatorStatus, Phrase> verdicts,
        Phrase beforeItsTime,
        Gap gap) {

    /** What periods are called within a sentence. */
    public record Periods(Phrase year, Phrase firstHalf, Phrase lastFirstHalf) {}

    /** How figures of a unit of measure are written. */
    public record UnitWording(Phrase value, Phrase difference, Phrase column) {}

    /** For indicators of which the plan's wording says nothing better. */
    public record GeneralIndicator(Phrase share, Phrase count, Phrase none, Phrase unrecorded, String counted) {}

    /** The year beside the year before. */
    public record Comparison(
            Phrase more,
            Phrase less,
            Phrase slightlyMore,
            Phrase slightlyLess,
            Phrase same,
            Phrase stillZero,
            Phrase lastYearNone,
            Phrase lastYearUnrecorded,
            Phrase lastYearOnly) {}

    /** When a target is due. */
    public record Deadlines(Phrase everyYear, Phrase once, Phrase kept, Phrase fromTheStart) {}

    /** How far the target is. */
    public record Gap(Phrase missing, Phrase tooMany) {}
}
