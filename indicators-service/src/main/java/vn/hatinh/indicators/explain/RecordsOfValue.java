package vn.hatinh.indicators.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.indicators.engine.plan.Formula.ShareOfUnits;
import vn.hatinh.indicators.engine.value.ValueParts;
import vn.hatinh.indicators.engine.value.ValueParts.Part;
import vn.hatinh.indicators.explain.RecordPart.Reason;
import vn.hatinh.indicators.explain.ValueParameters.Asked;
import vn.hatinh.indicators.store.KnownRecords;
import vn.hatinh.indicators.store.RecordKind;
import vn.hatinh.indicators.store.RecordSnapshots;
import vn.hatinh.indicators.values.Moments;
import vn.hatinh.indicators.values.Problems;
import vn.hatinh.support.problem.Text;

/** The records behind a value, and why the others do not count. */
@ApplicationScoped
class RecordsOfValue {

    private static final Comparator<RecordPart> ORDER = Comparator.comparing(RecordPart::part)
            .thenComparing(RecordPart::kind)
            .thenComparing(RecordPart::record);

    private final RecordSnapshots snapshots;
    private final KnownRecords known;

    RecordsOfValue(RecordSnapshots snapshots, KnownRecords known) {
        this.snapshots = snapshots;
        this.known = known;
    }

    /** @param only null for every record */
    List<RecordPart> now(Asked asked, Part only) {
        ValueParts parts = asked.parts();
        List<RecordPart> records = asked.reading().formula() instanceof ShareOfUnits formula
                ? units(asked, parts, formula)
                : Stream.concat(staff(asked, parts).stream(), facts(asked, parts).stream())
                        .toList();
        return listed(records, only);
    }

    /**
     * Who counted as it was known at an earlier moment. What records said then is not kept, only what they added, so of who
     * did not count nothing is told. Units are known as they were.
     *
     * @param only null for every record that counted
     * @param moment as it was asked for
     */
    List<RecordPart> then(Asked asked, Part only, String moment) {
        ValueParts parts = asked.parts();
        if (asked.reading().formula() instanceof ShareOfUnits formula) {
            return listed(units(asked, parts, formula), only);
        } else if (only == Part.NONE) {
            throw Problems.invalidParameter(
                    "part",
                    only.name(),
                    "not-kept",
                    new Text(
                            "không lưu hồ sơ như đã biết trước đây; với asOf chỉ nhận: NUMERATOR, DENOMINATOR",
                            "records as they were known earlier are not kept; with asOf accepted are: NUMERATOR,"
                                    + " DENOMINATOR"));
        }
        return listed(
                asked.kinds().stream()
                        .flatMap(kind -> counting(asked, parts, kind, moment))
                        .toList(),
                only);
    }

    private Stream<RecordPart> counting(Asked asked, ValueParts parts, RecordKind kind, String moment) {
        return known
                .of(asked.counted(), kind, asked.measures(), asked.known())
                .orElseThrow(() -> Problems.recountedAround(Moments.AS_OF, moment))
                .entrySet()
                .stream()
                .map(record -> {
                    var amounts = parts.amounts(record.getValue());
                    return new RecordPart(kind.name(), record.getKey(), null, parts.part(amounts), amounts, null);
                })
                .filter(record -> record.part() != Part.NONE);
    }

    private static List<RecordPart> listed(List<RecordPart> records, Part only) {
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
        if (asked.kinds().contains(RecordKind.STAFF)) {
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
        if (!asked.kinds().contains(RecordKind.AGENCY_FACT)) {
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
}
