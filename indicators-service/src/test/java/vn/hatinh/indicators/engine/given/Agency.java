package vn.hatinh.indicators.engine.given;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import vn.hatinh.indicators.engine.bruteforce.Records;
import vn.hatinh.indicators.engine.facts.AgencyFact;
import vn.hatinh.indicators.engine.facts.UnitHistory;
import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Reading;
import vn.hatinh.indicators.engine.time.Period;
import vn.hatinh.indicators.engine.value.IndicatorValue;
import vn.hatinh.indicators.engine.value.Valuation;
import vn.hatinh.indicators.sample.SampleState;

/** An agency under Plan 662, and the questions one may ask about it. Immutable: each sentence gives another one. */
public record Agency(List<Staff> staff, List<AgencyFact> agencyFacts, List<UnitHistory> units) {

    /** The agency's own unit. */
    public static final String OWN = "SNGV";

    private static final Plan PLAN = SampleState.plan();
    private static final String CODE = "H27.13";

    /** An agency with its own unit since 2010 and nobody in it. */
    public static Agency agency() {
        return withoutUnits().unit(OWN, "SO", null);
    }

    public static Agency withoutUnits() {
        return new Agency(List.of(), List.of(), List.of());
    }

    /** A unit since 2010. */
    public Agency unit(String code, String kind, String parent) {
        return unit(code, new UnitHistory.Period(code, kind, parent, LocalDate.of(2010, 1, 1), null));
    }

    public Agency unit(String code, UnitHistory.Period... periods) {
        return new Agency(staff, agencyFacts, added(units, List.of(new UnitHistory(code, List.of(periods)))));
    }

    public Agency with(Staff... members) {
        return new Agency(added(staff, List.of(members)), agencyFacts, units);
    }

    public Agency with(int number, Staff each) {
        return with(Stream.generate(() -> each).limit(number).toArray(Staff[]::new));
    }

    public Agency with(AgencyFact... facts) {
        return new Agency(staff, added(agencyFacts, List.of(facts)), units);
    }

    /** The agency's value on a day. */
    public IndicatorValue on(String day, String code, String reading) {
        LocalDate date = LocalDate.parse(day);
        Valuation valuation = valuation();
        return valuation.stock(indicator(code), reading(code, reading), reading, valuation.agencyUnit(date), date);
    }

    /** A unit's value on a day. */
    public IndicatorValue on(String day, String code, String reading, String unit) {
        return valuation().stock(indicator(code), reading(code, reading), reading, unit, LocalDate.parse(day));
    }

    /** The agency's value of a period, {@code 2025} or {@code 2025-H1}. */
    public IndicatorValue in(String period, String code, String reading) {
        Valuation valuation = valuation();
        return in(period, code, reading, valuation.agencyUnit(PLAN.horizon().cutOff(Period.parse(period))));
    }

    /** A unit's value of a period. */
    public IndicatorValue in(String period, String code, String reading, String unit) {
        return valuation().flow(indicator(code), reading(code, reading), reading, unit, Period.parse(period));
    }

    public Valuation valuation() {
        return new Valuation(CODE, PLAN, Batch.of(PLAN, records()));
    }

    public Records records() {
        return new Records(CODE, staff.stream().map(Staff::facts).toList(), agencyFacts, units);
    }

    private static Indicator indicator(String code) {
        return PLAN.indicator(code).orElseThrow();
    }

    /** By an id with or without the values of its dimensions. */
    private static Reading reading(String code, String id) {
        return indicator(code).readings().stream()
                .filter(reading -> id.matches(reading.id().replaceAll("\\{\\w+}", ".+")))
                .findFirst()
                .orElseThrow();
    }

    private static <T> List<T> added(List<T> present, List<? extends T> more) {
        return Stream.concat(present.stream(), more.stream()).toList();
    }
}
