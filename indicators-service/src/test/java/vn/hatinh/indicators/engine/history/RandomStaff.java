package vn.hatinh.indicators.engine.history;

import java.time.YearMonth;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

import vn.hatinh.indicators.engine.facts.StaffFacts.Assignment;
import vn.hatinh.indicators.engine.facts.StaffFacts.Employment;
import vn.hatinh.indicators.engine.facts.StaffFacts.Pregnancy;
import vn.hatinh.indicators.engine.given.Staff;
import vn.hatinh.indicators.engine.history.RandomDates.Span;

/** Members of staff with careers that have gaps, changes of type and unit, and facts outside employment. */
final class RandomStaff {

    private RandomStaff() {}

    static Arbitrary<Staff> staff() {
        return Combinators.combine(
                        Arbitraries.of(true, true, false),
                        births(),
                        employment(),
                        assignments(),
                        Evenly.list(RandomRows.any(), 2, 30))
                .as((woman, born, employment, assignments, rows) -> new Staff(woman, born, List.of())
                        .with(array(employment))
                        .with(array(assignments))
                        .with(array(rows)))
                .map(RandomStaff::plausible);
    }

    /** Import refuses what is left out here. */
    static Staff plausible(Staff staff) {
        return staff.isWoman() ? staff : staff.without(Pregnancy.class);
    }

    static Arbitrary<List<Record>> employment() {
        Arbitrary<String> types = Arbitraries.frequency(
                Tuple.of(4, "CONG_CHUC"), Tuple.of(2, "VIEN_CHUC"), Tuple.of(1, "CAN_BO"), Tuple.of(2, "HOP_DONG"));
        var spans = Arbitraries.frequencyOf(
                Tuple.of(3, RandomDates.chains(2018, 2020)), Tuple.of(1, RandomDates.chains(2021, 2028)));
        return Combinators.combine(spans, types.list().ofSize(3))
                .as((periods, names) ->
                        rows(periods, names, (type, span) -> new Employment(type, span.from(), span.to())));
    }

    static Arbitrary<List<Record>> assignments() {
        return Combinators.combine(
                        RandomDates.chains(2018, 2024),
                        RandomUnits.anyUnit().list().ofSize(3))
                .as((spans, units) -> rows(spans, units, (unit, span) -> new Assignment(unit, span.from(), span.to())));
    }

    private static List<Record> rows(List<Span> spans, List<String> names, BiFunction<String, Span, Record> row) {
        return IntStream.range(0, spans.size())
                .mapToObj(i -> row.apply(names.get(i), spans.get(i)))
                .toList();
    }

    private static Arbitrary<YearMonth> births() {
        return Combinators.combine(Evenly.between(1965, 2005), Evenly.between(1, 12))
                .as(YearMonth::of);
    }

    private static Record[] array(List<Record> rows) {
        return rows.toArray(Record[]::new);
    }
}
