package vn.hatinh.indicators.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import vn.hatinh.indicators.engine.plan.Evidence;
import vn.hatinh.indicators.engine.plan.Measure.Persons;
import vn.hatinh.indicators.engine.plan.Measure.Subject;
import vn.hatinh.indicators.engine.plan.Reading;
import vn.hatinh.indicators.engine.plan.Reading.Dimension;
import vn.hatinh.indicators.engine.plan.Reading.UnitOfMeasure;
import vn.hatinh.indicators.engine.plan.Sensitivity;
import vn.hatinh.indicators.engine.plan.Target.ComparedWith;
import vn.hatinh.indicators.engine.plan.Target.Rule;
import vn.hatinh.indicators.engine.plan.Text;
import vn.hatinh.indicators.engine.plan.Timing;

/** The form of a catalogue file, before its expressions are checked. {@link StructureCheck} holds a file against it. */
record CatalogueFile(
        @Required String plan,
        @Required Integer version,
        @Required String number,
        LocalDate signed,
        @Required Text title,
        @Required LocalDate validFrom,
        @Required LocalDate validTo,
        @Required Set<String> scope,
        Map<String, Long> settings,
        List<CutOffEntry> cutOffs,
        @Required LinkedHashMap<String, MeasureEntry> measures,
        @Required List<GoalEntry> goals,
        LinkedHashMap<String, Text> conditions,
        List<QualityEntry> quality) {

    CatalogueFile {
        settings = settings == null ? Map.of() : settings;
        cutOffs = cutOffs == null ? List.of() : cutOffs;
        conditions = conditions == null ? new LinkedHashMap<>() : conditions;
        quality = quality == null ? List.of() : quality;
    }

    /** The file as an activation has it. */
    CatalogueFile with(Adjustments adjustments) {
        Map<String, Long> adjusted = new LinkedHashMap<>(settings);
        adjusted.putAll(adjustments.settings());
        return new CatalogueFile(
                plan,
                version,
                number,
                signed,
                title,
                validFrom,
                validTo,
                adjustments.scope().isEmpty() ? scope : adjustments.scope(),
                adjusted,
                adjustments.cutOffs().isEmpty() ? cutOffs : adjustments.cutOffs(),
                measures,
                goals.stream().map(goal -> goal.with(adjustments.headlines())).toList(),
                conditions,
                quality);
    }

    Stream<IndicatorEntry> indicators() {
        return goals.stream().flatMap(goal -> goal.indicators().stream());
    }

    record MeasureEntry(
            @Required Timing timing,
            Subject subject,
            Persons persons,
            @Required String predicate) {
        MeasureEntry {
            subject = subject == null ? Subject.STAFF : subject;
            persons = persons == null && subject == Subject.STAFF ? Persons.ON_CUT_OFF : persons;
        }
    }

    record GoalEntry(
            @Required String code,
            String clause,
            @Required Text title,
            @Required List<IndicatorEntry> indicators) {
        GoalEntry with(Map<String, String> headlines) {
            return new GoalEntry(
                    code,
                    clause,
                    title,
                    indicators.stream()
                            .map(indicator -> indicator.withHeadline(headlines.get(indicator.code())))
                            .toList());
        }
    }

    record IndicatorEntry(
            @Required String code,
            String clause,
            @Required Text name,
            boolean agencyOnly,
            boolean yearsOnly,
            Sensitivity sensitivity,
            TargetEntry target,
            Evidence evidence,
            @Required List<ReadingEntry> readings) {
        /** The file's headline stays beside the other, which keeps its own id as well. */
        IndicatorEntry withHeadline(String reading) {
            if (reading == null || reading.equals(Reading.HEADLINE)) {
                return this;
            }
            Stream<ReadingEntry> chosen = readings.stream()
                    .filter(entry -> entry.id().equals(reading))
                    .map(entry -> entry.withId(Reading.HEADLINE));
            Stream<ReadingEntry> others = readings.stream()
                    .map(entry -> entry.id().equals(Reading.HEADLINE) ? entry.withId(ReadingEntry.AS_PLANNED) : entry);
            return new IndicatorEntry(
                    code,
                    clause,
                    name,
                    agencyOnly,
                    yearsOnly,
                    sensitivity,
                    target,
                    evidence,
                    Stream.concat(chosen, others).toList());
        }
    }

    record TargetEntry(
            @Required Rule rule, BigDecimal figure, LocalDate due, LocalDate keptUntil, ComparedWith comparedWith) {}

    record ReadingEntry(
            @Required String id,
            @Required Text name,
            @Required Timing timing,
            UnitOfMeasure unitOfMeasure,
            boolean agencyOnly,
            Sensitivity sensitivity,
            ShareEntry share,
            String count,
            String filledKeys,
            MeansEntry ratioOfMeans,
            MeansEntry differenceOfMeans,
            ShareOfUnitsEntry shareOfUnits,
            LinkedHashMap<String, Dimension> dimensions) {
        /** The id that the file's headline has where another one was chosen. */
        static final String AS_PLANNED = "as-planned";

        ReadingEntry withId(String other) {
            return new ReadingEntry(
                    other,
                    name,
                    timing,
                    unitOfMeasure,
                    agencyOnly,
                    sensitivity,
                    share,
                    count,
                    filledKeys,
                    ratioOfMeans,
                    differenceOfMeans,
                    shareOfUnits,
                    dimensions);
        }
    }

    record ShareEntry(@Required String of, @Required String in) {}

    record MeanEntry(@Required String total, @Required String over) {}

    record MeansEntry(@Required MeanEntry of, @Required MeanEntry to) {}

    record ShareOfUnitsEntry(
            @Required List<String> kinds,
            @Required String among,
            @Required String counts) {}

    record QualityEntry(
            @Required String id,
            @Required Text name,
            @Required List<String> indicators,
            @Required String of,
            String without,
            boolean health) {}
}
