package vn.hatinh.indicators.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.hatinh.indicators.engine.plan.Evidence;
import vn.hatinh.indicators.engine.plan.Measure.Persons;
import vn.hatinh.indicators.engine.plan.Measure.Subject;
import vn.hatinh.indicators.engine.plan.Reading.Dimension;
import vn.hatinh.indicators.engine.plan.Reading.UnitOfMeasure;
import vn.hatinh.indicators.engine.plan.Target.ComparedWith;
import vn.hatinh.indicators.engine.plan.Target.Rule;
import vn.hatinh.indicators.engine.plan.Text;
import vn.hatinh.indicators.engine.plan.Timing;

/** The form of a catalogue file, before its expressions are checked. */
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
        List<GoalEntry> goals) {

    record MeasureEntry(Timing timing, Subject subject, Persons persons, String predicate) {
        MeasureEntry {
            subject = subject == null ? Subject.STAFF : subject;
            persons = persons == null && subject == Subject.STAFF ? Persons.ON_CUT_OFF : persons;
        }
    }

    record GoalEntry(String code, String clause, Text title, List<IndicatorEntry> indicators) {}

    record IndicatorEntry(
            String code,
            String clause,
            Text name,
            boolean agencyOnly,
            boolean yearsOnly,
            TargetEntry target,
            Evidence evidence,
            List<ReadingEntry> readings) {}

    record TargetEntry(Rule rule, BigDecimal figure, LocalDate due, LocalDate keptUntil, ComparedWith comparedWith) {}

    record ReadingEntry(
            String id,
            Text name,
            Timing timing,
            UnitOfMeasure unitOfMeasure,
            boolean agencyOnly,
            ShareEntry share,
            String count,
            String filledKeys,
            MeansEntry ratioOfMeans,
            MeansEntry differenceOfMeans,
            ShareOfUnitsEntry shareOfUnits,
            LinkedHashMap<String, Dimension> dimensions) {}

    record ShareEntry(String of, String in) {}

    record MeanEntry(String total, String over) {}

    record MeansEntry(MeanEntry of, MeanEntry to) {}

    record ShareOfUnitsEntry(List<String> kinds, String among, String counts) {}
}
