package vn.hatinh.indicators.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.indicators.engine.plan.Formula.ShareOfUnits;
import vn.hatinh.indicators.engine.plan.Measure.Subject;
import vn.hatinh.indicators.engine.value.ValueParts;
import vn.hatinh.indicators.engine.value.ValueParts.Part;
import vn.hatinh.indicators.explain.RecordPart.Reason;
import vn.hatinh.indicators.explain.ValueParameters.Asked;
import vn.hatinh.indicators.store.RecordSnapshots;

/** The records behind a value, and why the others do not count. */
@ApplicationScoped
class RecordsOfValue {

    private static final Comparator<RecordPart> ORDER = Comparator.comparing(RecordPart::part)
            .thenComparing(RecordPart::kind)
            .thenComparing(RecordPart::record);

    private final RecordSnapshots snapshots;

    RecordsOfValue(RecordSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** @param only null for every record */
    List<RecordPart> of(Asked asked, Part only) {
        ValueParts parts = new ValueParts(
                asked.question(), asked.known().plan(), asked.known().counted().state(), asked.reading());
        List<RecordPart> records = asked.reading().formula() instanceof ShareOfUnits formula
                ? units(asked, parts, formula)
                : Stream.concat(staff(asked, parts).stream(), facts(asked, parts).stream())
                        .toList();
        return records.stream()
                .filter(record -> only == null || record.part() == only)
                .sorted(ORDER)
                .toList();
    }

    private static List<RecordPart> units(Asked asked, ValueParts parts, ShareOfUnits formula) {
        List<RecordPart> units = new ArrayList<>();
        Reasons reasons = new Reasons(asked, parts);
        parts.units(formula)
                .forEach((code, part) -> units.add(new RecordPart(
                        "UNIT", code, null, part, parts.amountsOfUnit(formula, code), reasons.whyNot(formula, part))));
        return units;
    }

    private List<RecordPart> staff(Asked asked, ValueParts parts) {
        List<RecordPart> records = new ArrayList<>();
        if (counts(asked, Subject.STAFF)) {
            Reasons reasons = new Reasons(asked, parts);
            snapshots.forEachMember(asked.counted(), (id, member) -> {
                var amounts = parts.amounts(member.contributions());
                Part part = parts.part(amounts);
                String unit = reasons.unit(member.facts());
                records.add(new RecordPart(
                        "STAFF",
                        id,
                        unit.isEmpty() ? null : unit,
                        part,
                        amounts,
                        reasons.whyNot(member.facts(), part)));
            });
        }
        return records;
    }

    /** Only those of the period: why a product of another year does not count needs no explanation. */
    private List<RecordPart> facts(Asked asked, ValueParts parts) {
        List<RecordPart> records = new ArrayList<>();
        if (!counts(asked, Subject.RECRUITMENT_ROUND)
                && !counts(asked, Subject.FAMILY_SURVEY)
                && !counts(asked, Subject.COMMUNICATION_PRODUCT)
                && !counts(asked, Subject.ANONYMOUS_COUNT)) {
            return records;
        }
        Reasons reasons = new Reasons(asked, parts);
        snapshots.forEachFact(asked.counted(), (key, fact) -> {
            var amounts = parts.amounts(fact.contributions());
            Part part = parts.part(amounts);
            Optional<List<Reason>> whyNot = fact.content().flatMap(content -> reasons.whyNot(content, part));
            if (part != Part.NONE || whyNot.isPresent()) {
                records.add(new RecordPart("AGENCY_FACT", key, null, part, amounts, whyNot.orElse(List.of())));
            }
        });
        return records;
    }

    private static boolean counts(Asked asked, Subject subject) {
        return asked.reading()
                .formula()
                .measures()
                .map(asked.known().plan().measures()::get)
                .anyMatch(measure -> measure.subject() == subject);
    }
}
