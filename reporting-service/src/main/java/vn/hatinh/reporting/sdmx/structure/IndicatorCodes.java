package vn.hatinh.reporting.sdmx.structure;

import java.util.List;
import java.util.stream.Stream;

import vn.hatinh.contracts.indicators.MeasureKind;
import vn.hatinh.contracts.indicators.PlanPublished;
import vn.hatinh.contracts.indicators.PlanPublished.Goal;
import vn.hatinh.contracts.indicators.PlanPublished.Indicator;
import vn.hatinh.contracts.indicators.PlanPublished.Reading;
import vn.hatinh.contracts.indicators.PlanPublished.Target;
import vn.hatinh.contracts.indicators.PlanPublished.Text;
import vn.hatinh.contracts.indicators.PlanPublished.UnitOfMeasure;
import vn.hatinh.reporting.readmodel.Series;
import vn.hatinh.reporting.sdmx.model.Code;
import vn.hatinh.reporting.sdmx.model.Code.Note;
import vn.hatinh.reporting.sdmx.model.SdmxId;
import vn.hatinh.reporting.statistics.ReadingKey;

/**
 * The indicators and readings of a plan as codes. What the metadata of an SDG indicator would say (definition, source,
 * unit, periodicity, target) stands in the annotations of its code.
 */
public final class IndicatorCodes {

    /** The reading that the target speaks of, the same code in every indicator. */
    public static final String HEADLINE = "HEADLINE";

    private final PlanPublished plan;
    private final StructureTexts texts;

    IndicatorCodes(PlanPublished plan, StructureTexts texts) {
        this.plan = plan;
        this.texts = texts;
    }

    /** Goals, and below them their indicators. */
    List<Code> indicators() {
        return plan.goals().stream()
                .flatMap(goal -> Stream.concat(
                        Stream.of(goal(goal)), goal.indicators().stream().map(indicator -> indicator(goal, indicator))))
                .toList();
    }

    /** The headline, and each other reading under the code of its indicator. */
    List<Code> readings() {
        return Stream.concat(
                        Stream.of(Code.of(HEADLINE, texts.text("headline"))),
                        plan.goals().stream()
                                .flatMap(goal -> goal.indicators().stream())
                                .flatMap(indicator -> indicator.readings().stream()
                                        .filter(reading -> !Series.HEADLINE.equals(reading.id()))
                                        .map(reading -> Code.of(reading(indicator, reading), reading.name()))))
                .toList();
    }

    public static String goal(String code) {
        return "G" + SdmxId.of(code);
    }

    public static String indicator(Indicator indicator) {
        return SdmxId.of(indicator.code());
    }

    public static String reading(Indicator indicator, Reading reading) {
        return Series.HEADLINE.equals(reading.id())
                ? HEADLINE
                : indicator(indicator) + "-" + SdmxId.of(ReadingKey.nameOf(reading));
    }

    /** The code of a unit of measure, as the SDG data structure has it where it has it. */
    public static String unitOfMeasure(UnitOfMeasure unit) {
        return switch (unit) {
            case PERCENT -> "PERCENT";
            case PER_HUNDRED -> "PER_100";
            case RATIO -> "RATIO";
            case COUNT -> "NUMBER";
            case HOURS -> "HOURS";
        };
    }

    private Code goal(Goal goal) {
        return new Code(goal(goal.code()), goal.title(), null, null, List.of(clause(goal.clause())));
    }

    private Code indicator(Goal goal, Indicator indicator) {
        Text definition = indicator.readings().stream()
                .filter(reading -> Series.HEADLINE.equals(reading.id()))
                .map(Reading::name)
                .findFirst()
                .orElse(indicator.name());
        return new Code(
                indicator(indicator),
                indicator.name(),
                definition,
                goal(goal.code()),
                List.of(
                        clause(indicator.clause()),
                        new Note("STAT_CONC_DEF", definition),
                        new Note(
                                "UNIT_MEASURE",
                                texts.codelists()
                                        .get("CL_UNIT_MEASURE")
                                        .codes()
                                        .get(unitOfMeasure(indicator.unitOfMeasure()))),
                        new Note("SOURCE_TYPE", texts.text("source", plan.number())),
                        new Note(
                                "REF_PERIOD",
                                texts.text(indicator.kind() == MeasureKind.STOCK ? "atTheEnd" : "through")),
                        new Note("TARGET", target(indicator.target()))));
    }

    private static Note clause(String clause) {
        return new Note("CLAUSE", new Text(clause, clause));
    }

    private Text target(Target target) {
        if (target == null) {
            return texts.text("noTarget");
        }
        String figure = target.figure() == null
                ? ""
                : target.figure().stripTrailingZeros().toPlainString();
        Text rule =
                switch (target.rule()) {
                    case AT_LEAST -> texts.text("atLeast", figure);
                    case AT_MOST -> texts.text("atMost", figure);
                    case EXACTLY -> texts.text("exactly", figure);
                    case FALLING -> texts.text("falling");
                };
        return target.everyYear()
                ? texts.textAround("everyYear", rule)
                : texts.textAround("dueOn", rule, String.valueOf(target.due()));
    }
}
