package vn.hatinh.indicators.engine.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import vn.hatinh.indicators.engine.bruteforce.Records;
import vn.hatinh.indicators.engine.facts.AgencyFact;
import vn.hatinh.indicators.engine.facts.UnitHistory;
import vn.hatinh.indicators.engine.given.Staff;

/** Random small agencies, as they are and as they came to be. */
final class Agencies {

    static final String CODE = "H27.13";

    private Agencies() {}

    static Arbitrary<Records> agencies() {
        return Combinators.combine(
                        Evenly.list(RandomStaff.staff(), 2, 8),
                        Evenly.list(RandomAgencyFacts.any(), 0, 40),
                        RandomUnits.all())
                .as((staff, facts, units) ->
                        new Records(CODE, staff.stream().map(Staff::facts).toList(), facts, units));
    }

    static Arbitrary<History> histories() {
        Arbitrary<List<StaffBiography>> staff = Evenly.list(
                Combinators.combine(RandomStaff.staff(), Evenly.list(StaffChange.any(), 0, 4))
                        .as(StaffBiography::new),
                2,
                5);
        Arbitrary<List<List<Optional<AgencyFact>>>> facts =
                Evenly.list(Evenly.list(RandomAgencyFacts.any().optional(0.8), 1, 3), 0, 10);
        Arbitrary<List<List<UnitHistory>>> units = Evenly.list(Evenly.list(RandomUnits.other(), 1, 3), 0, 4);
        return Combinators.combine(staff, facts, RandomUnits.own(), units).as(Agencies::history);
    }

    private record StaffBiography(Staff first, List<StaffChange> changes) {}

    private static History history(
            List<StaffBiography> staff,
            List<List<Optional<AgencyFact>>> facts,
            UnitHistory own,
            List<List<UnitHistory>> units) {
        List<Biography> biographies = new ArrayList<>();
        IntStream.range(0, staff.size())
                .forEach(i -> biographies.add(Biography.of(
                        "staff-" + i, staff.get(i).first(), staff.get(i).changes())));
        IntStream.range(0, facts.size())
                .forEach(i -> biographies.add(new Biography(
                        "fact-" + i,
                        facts.get(i).stream()
                                .map(fact -> fact.map(Object.class::cast))
                                .toList())));
        biographies.add(new Biography(own.code(), List.of(Optional.of(own))));
        IntStream.range(0, units.size()).forEach(i -> biographies.add(unit(RandomUnits.OTHERS.get(i), units.get(i))));
        return new History(biographies);
    }

    private static Biography unit(String code, List<UnitHistory> versions) {
        return new Biography(
                code,
                versions.stream()
                        .map(version -> Optional.<Object>of(new UnitHistory(code, version.periods())))
                        .toList());
    }
}
