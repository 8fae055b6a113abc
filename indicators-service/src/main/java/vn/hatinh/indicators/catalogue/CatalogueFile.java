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

/** The form of a catalogue file, before its expressions are checked. What is missing is told with its place in the file. */
record CatalogueFile(
        String plan,
        int version,
        String number,
        LocalDate signed,
        Text title,
        LocalDate validFrom,
        LocalDate validTo,
        Set<String> scope,
        Map<String, Long> settings,
        LinkedHashMap<String, MeasureEntry> measures,
        List<GoalEntry> goals,
        LinkedHashMap<String, Text> conditions,
        List<QualityEntry> quality) {

    CatalogueFile {
        required("plan", plan);
        required("number", number);
        required("title", title);
        required("validFrom", validFrom);
        required("validTo", validTo);
        required("scope", scope);
        required("measures", measures).forEach(CatalogueFile::required);
        required("goals", goals);
        settings = settings == null ? Map.of() : settings;
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
                measures,
                goals.stream().map(goal -> goal.with(adjustments.headlines())).toList(),
                conditions,
                quality);
    }

    Stream<IndicatorEntry> indicators() {
        return goals.stream().flatMap(goal -> goal.indicators().stream());
    }

    private static <T> T required(String key, T value) {
        if (value == null) {
            throw new IllegalArgumentException(key + " is missing");
        }
        return value;
    }

    record MeasureEntry(Timing timing, Subject subject, Persons persons, String predicate) {
        MeasureEntry {
            required("timing", timing);
            required("predicate", predicate);
            subject = subject == null ? Subject.STAFF : subject;
            persons = persons == null && subject == Subject.STAFF ? Persons.ON_CUT_OFF : persons;
        }
    }

    record GoalEntry(String code, String clause, Text title, List<IndicatorEntry> indicators) {
        GoalEntry {
            required("code", code);
            required("title", title);
            required("indicators", indicators);
        }

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
            String code,
            String clause,
            Text name,
            boolean agencyOnly,
            boolean yearsOnly,
            Sensitivity sensitivity,
            TargetEntry target,
            Evidence evidence,
            List<ReadingEntry> readings) {
        IndicatorEntry {
            required("code", code);
            required("name", name);
            required("readings", readings);
        }

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

    record TargetEntry(Rule rule, BigDecimal figure, LocalDate due, LocalDate keptUntil, ComparedWith comparedWith) {
        TargetEntry {
            required("rule", rule);
        }
    }

    record ReadingEntry(
            String id,
            Text name,
            Timing timing,
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

        ReadingEntry {
            required("id", id);
            required("name", name);
            required("timing", timing);
        }

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

    record ShareEntry(String of, String in) {
        ShareEntry {
            required("of", of);
            required("in", in);
        }
    }

    record MeanEntry(String total, String over) {
        MeanEntry {
            required("total", total);
            required("over", over);
        }
    }

    record MeansEntry(MeanEntry of, MeanEntry to) {
        MeansEntry {
            required("of", of);
            required("to", to);
        }
    }

    record ShareOfUnitsEntry(List<String> kinds, String among, String counts) {
        ShareOfUnitsEntry {
            required("kinds", kinds);
            required("among", among);
            required("counts", counts);
        }
    }

    record QualityEntry(String id, Text name, List<String> indicators, String of, String without, boolean health) {
        QualityEntry {
            required("id", id);
            required("name", name);
            required("indicators", indicators);
            required("of", of);
        }
    }
}
