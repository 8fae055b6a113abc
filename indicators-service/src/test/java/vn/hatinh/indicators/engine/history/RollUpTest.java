package vn.hatinh.indicators.engine.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import vn.hatinh.indicators.engine.bruteforce.Answer;
import vn.hatinh.indicators.engine.bruteforce.BruteForce;
import vn.hatinh.indicators.engine.bruteforce.BruteForce.Key;
import vn.hatinh.indicators.engine.bruteforce.Records;
import vn.hatinh.indicators.engine.facts.AgencyFact;
import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.facts.StaffFacts.Assignment;
import vn.hatinh.indicators.engine.facts.StaffFacts.Post;
import vn.hatinh.indicators.engine.facts.UnitHistory;
import vn.hatinh.indicators.engine.given.Batch;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.rollup.RollUp;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.engine.time.Period;
import vn.hatinh.indicators.engine.value.Valuation;
import vn.hatinh.indicators.sample.SampleState;

import static org.assertj.core.api.Assertions.assertThat;

/** Adding up the sums of agencies gives what plain loops find over all records of all of them. */
class RollUpTest implements PlannedDates {

    private static final Plan PLAN = SampleState.plan();
    private static final String COUNTRY = "*";
    private static final List<String> CODES = List.of("H27.13", "H27.14", "H28.13", "G05");

    @Provide
    Arbitrary<List<Records>> agencies() {
        return Agencies.agencies().list().ofMinSize(1).ofMaxSize(CODES.size());
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void aCountryIsAllItsStaffCountedAtOnce(
            @ForAll("agencies") List<Records> agencies, @ForAll("days") LocalDate day, @ForAll("years") int year) {
        assertThat(differences(COUNTRY, byCode(agencies), day, year)).isEmpty();
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void aProvinceIsAllStaffOfItsAgenciesCountedAtOnce(
            @ForAll("agencies") List<Records> agencies, @ForAll("days") LocalDate day, @ForAll("years") int year) {
        Map<String, Records> ofProvince = byCode(agencies);
        ofProvince.keySet().removeIf(code -> !code.startsWith("H27."));

        assertThat(differences("H27", ofProvince, day, year)).isEmpty();
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void anAgencyAloneSaysWhatItSaidByItself(
            @ForAll("agencies") List<Records> agencies, @ForAll("days") LocalDate day, @ForAll("years") int year) {
        Map<String, Records> one = Map.of("H27.13", agencies.get(0));

        assertThat(differences("H27.13", one, day, year)).isEmpty();
    }

    private static List<String> differences(String top, Map<String, Records> agencies, LocalDate day, int year) {
        List<LocalDate> days = List.of(day);
        List<Period> periods = List.of(Period.firstHalf(year), Period.year(year));
        Map<Key, Answer> ofTop = new BruteForce(together(top, agencies))
                .answers(days, periods).entrySet().stream()
                        .filter(answer -> answer.getKey().unit().equals(top))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return PlainLoops.differences(new Valuation(top, PLAN, rolledUp(top, agencies)).ofAgency(days, periods), ofTop);
    }

    private static AgencyState rolledUp(String top, Map<String, Records> agencies) {
        RollUp rollUp = new RollUp(PLAN);
        Map<String, AgencyState> parts = new TreeMap<>();
        agencies.forEach((code, records) -> parts.put(code, rollUp.part(code, Batch.of(PLAN, records))));
        return rollUp.join(top, parts);
    }

    private static Map<String, Records> byCode(List<Records> agencies) {
        Map<String, Records> byCode = new TreeMap<>();
        for (int i = 0; i < agencies.size(); i++) {
            byCode.put(CODES.get(i), agencies.get(i));
        }
        return byCode;
    }

    /** As if all of them were one agency, whose units nobody confuses. */
    private static Records together(String top, Map<String, Records> agencies) {
        List<StaffFacts> staff = new ArrayList<>();
        List<AgencyFact> facts = new ArrayList<>();
        List<UnitHistory> units = new ArrayList<>();
        units.add(new UnitHistory(
                top,
                List.of(new UnitHistory.Period(top, "TOP", null, PLAN.horizon().from(), null))));
        agencies.forEach((code, records) -> {
            records.staff().forEach(member -> staff.add(renamed(code, member)));
            facts.addAll(records.agencyFacts());
            records.units().forEach(unit -> units.add(renamed(top, code, unit)));
        });
        return new Records(top, staff, facts, units);
    }

    private static StaffFacts renamed(String agency, StaffFacts member) {
        return member.withRows(member.rows()
                .map(row -> {
                    if (row instanceof Assignment a) {
                        return new Assignment(agency + "-" + a.unit(), a.from(), a.to());
                    }
                    return row instanceof Post p
                            ? new Post(p.level(), p.unit() == null ? null : agency + "-" + p.unit(), p.from(), p.to())
                            : row;
                })
                .toList());
    }

    private static UnitHistory renamed(String top, String agency, UnitHistory unit) {
        return new UnitHistory(
                agency + "-" + unit.code(),
                unit.periods().stream()
                        .map(period -> new UnitHistory.Period(
                                period.name(),
                                period.kind(),
                                period.parent() == null ? top : agency + "-" + period.parent(),
                                period.from(),
                                period.to()))
                        .toList());
    }
}
