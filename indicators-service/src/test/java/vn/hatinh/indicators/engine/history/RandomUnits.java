package vn.hatinh.indicators.engine.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

import vn.hatinh.indicators.engine.facts.UnitHistory;
import vn.hatinh.indicators.engine.history.RandomDates.Span;

/** Units that are founded, renamed, moved below each other, closed and opened again, the agency's own unit included. */
final class RandomUnits {

    static final String OWN = "SO";
    static final List<String> OTHERS = List.of("P1", "P2", "TT1", "TT2");

    private record Place(String kind, String parent) {}

    private RandomUnits() {}

    /** A unit's code, or one that nobody knows. */
    static Arbitrary<String> anyUnit() {
        return Arbitraries.of(OWN, "P1", "P2", "TT1", "TT2", "P9");
    }

    /** Mostly there all the time. */
    static Arbitrary<UnitHistory> own() {
        Span always = new Span(LocalDate.of(2015, 1, 1), null);
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.just(List.of(always))), Tuple.of(1, RandomDates.chains(2018, 2024)))
                .map(spans -> new UnitHistory(
                        OWN,
                        spans.stream()
                                .map(span -> new UnitHistory.Period("Sở", "SO", null, span.from(), span.to()))
                                .toList()));
    }

    static Arbitrary<UnitHistory> other() {
        Arbitrary<String> parents = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(OWN)),
                Tuple.of(3, Arbitraries.of(OTHERS)),
                Tuple.of(1, Arbitraries.just(null)));
        Arbitrary<Place> places = Combinators.combine(Arbitraries.of("PHONG", "DON_VI_TRUC_THUOC"), parents)
                .as(Place::new);
        return Combinators.combine(
                        Arbitraries.of(OTHERS),
                        RandomDates.chains(2018, 2022),
                        places.list().ofSize(3))
                .as((code, spans, where) -> new UnitHistory(
                        code,
                        IntStream.range(0, spans.size())
                                .mapToObj(i -> period(code + " " + i, where.get(i), spans.get(i)))
                                .toList()));
    }

    private static UnitHistory.Period period(String name, Place place, Span span) {
        return new UnitHistory.Period(name, place.kind(), place.parent(), span.from(), span.to());
    }

    /** Each code at most once. */
    static Arbitrary<List<UnitHistory>> all() {
        return Combinators.combine(own().optional(0.95), Evenly.list(other(), 0, 8))
                .as((own, others) ->
                        Stream.concat(own.stream(), oneOfEachCode(others)).toList());
    }

    private static Stream<UnitHistory> oneOfEachCode(List<UnitHistory> units) {
        Map<String, UnitHistory> byCode = new TreeMap<>();
        units.forEach(unit -> byCode.put(unit.code(), unit));
        return byCode.values().stream();
    }
}
