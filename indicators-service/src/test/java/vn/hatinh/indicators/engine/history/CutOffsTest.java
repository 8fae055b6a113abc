package vn.hatinh.indicators.engine.history;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import vn.hatinh.indicators.catalogue.Adjustments;
import vn.hatinh.indicators.catalogue.CatalogueReader;
import vn.hatinh.indicators.catalogue.CutOffEntry;
import vn.hatinh.indicators.engine.bruteforce.BruteForce;
import vn.hatinh.indicators.engine.bruteforce.Closing;
import vn.hatinh.indicators.engine.bruteforce.Records;
import vn.hatinh.indicators.engine.facts.StaffFacts.Pregnancy;
import vn.hatinh.indicators.engine.given.Batch;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.time.Period;
import vn.hatinh.indicators.engine.value.IndicatorValue;
import vn.hatinh.indicators.engine.value.Quotient;
import vn.hatinh.indicators.engine.value.Series;
import vn.hatinh.indicators.engine.value.SeriesOfPlan;
import vn.hatinh.indicators.engine.value.Valuation;
import vn.hatinh.indicators.support.PlanFile;

import static org.assertj.core.api.Assertions.assertThat;

/** Whenever an office closes its years, every value is what plain loops find, and no act is lost or counted twice. */
class CutOffsTest implements PlannedDates {

    private static final String FILE = PlanFile.of("/catalogue/662-KH-SNgV.yaml");

    /** Readings that count acts, and not people who did something at least once. */
    private static final Set<String> COUNTS_OF_ACTS =
            Set.of("4.2a headline", "2.2 equal-cases", "2.2 equal-cases-women", "6.3 headline", "6.3 events");

    @Provide
    Arbitrary<Records> agencies() {
        return Agencies.agencies();
    }

    @Provide
    Arbitrary<Closing> closings() {
        return Combinators.combine(
                        RandomDates.plannedYears(),
                        Arbitraries.oneOf(
                                Arbitraries.of(MonthDay.of(5, 31), MonthDay.of(6, 15)),
                                Evenly.between(91, 212).map(CutOffsTest::day)),
                        Arbitraries.oneOf(
                                Arbitraries.of(MonthDay.of(11, 30), MonthDay.of(12, 15)),
                                Evenly.between(274, 365).map(CutOffsTest::day)))
                .as(Closing::new);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everyValueIsWhatPlainLoopsFind(
            @ForAll("agencies") Records records,
            @ForAll("closings") Closing closing,
            @ForAll("days") LocalDate anyDay,
            @ForAll("years") int year) {
        Plan plan = plan(closing);
        List<LocalDate> days = Stream.of(anyDay, plan.horizon().cutOff(Period.year(year)), LocalDate.of(year, 12, 31))
                .distinct()
                .toList();
        List<Period> periods = List.of(Period.firstHalf(year), Period.year(year));

        assertThat(PlainLoops.differences(
                        new Valuation(Agencies.CODE, plan, Batch.of(plan, records)).all(days, periods),
                        new BruteForce(records, closing).answers(days, periods)))
                .isEmpty();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void consecutiveYearsCountEveryActOnce(
            @ForAll("agencies") Records records, @ForAll("closings") Closing closing, @ForAll("years") int last) {
        Plan plan = plan(closing);
        Plan calendar = plan(Closing.OF_THE_CALENDAR);
        LocalDate lastDay = plan.horizon().cutOff(Period.year(last));
        Records until = untilThe(lastDay, records);

        assertThat(acts(plan, until, last)).isEqualTo(acts(calendar, until, last));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void beforeTheFirstOtherCutOffNothingIsOtherwise(
            @ForAll("agencies") Records records, @ForAll("closings") Closing closing) {
        Plan plan = plan(closing);
        Plan calendar = plan(Closing.OF_THE_CALENDAR);
        int before = closing.since() - 1;
        List<Period> periods = plan.horizon().periods().stream()
                .filter(period -> period.year() <= before)
                .toList();
        List<LocalDate> days = periods.stream().map(plan.horizon()::cutOff).toList();

        assertThat(figures(plan, records, days, periods)).isEqualTo(figures(calendar, records, days, periods));
    }

    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
    void seriesHaveAPointOnEachCutOff(@ForAll("agencies") Records records, @ForAll("closings") Closing closing) {
        Plan plan = plan(closing);
        List<LocalDate> cutOffs =
                plan.horizon().periods().stream().map(plan.horizon()::cutOff).toList();

        assertThat(new SeriesOfPlan(Agencies.CODE, plan, Batch.of(plan, records)).all())
                .flatExtracting(Series::points)
                .extracting(IndicatorValue::cutOff)
                .isSubsetOf(cutOffs)
                .containsAll(cutOffs);
    }

    private static MonthDay day(int ofYear) {
        LocalDate day = LocalDate.ofYearDay(2025, ofYear);
        return MonthDay.of(day.getMonth(), day.getDayOfMonth());
    }

    static Plan plan(Closing closing) {
        return new CatalogueReader()
                .read(
                        "662-KH-SNgV.yaml",
                        FILE,
                        Adjustments.of(
                                Map.of(),
                                Map.of(),
                                Set.of(),
                                List.of(new CutOffEntry(closing.since(), closing.halfYear(), closing.year()))));
    }

    /** Without the acts that came later. */
    private static Records untilThe(LocalDate day, Records records) {
        return new Records(
                records.agency(),
                records.staff().stream()
                        .map(member -> member.withRows(member.rows()
                                .filter(row -> !(row instanceof Pregnancy) || isBy(day, row))
                                .toList()))
                        .toList(),
                records.agencyFacts().stream().filter(fact -> isBy(day, fact)).toList(),
                records.units());
    }

    private static boolean isBy(LocalDate day, Object fact) {
        return DaysOfChange.named(fact).noneMatch(dated -> dated.isAfter(day));
    }

    private static Map<String, Long> acts(Plan plan, Records records, int last) {
        Valuation valuation = new Valuation(Agencies.CODE, plan, Batch.of(plan, records));
        List<Period> years = plan.horizon().periods().stream()
                .filter(period -> !period.firstHalf() && period.year() <= last)
                .toList();
        return valuation
                .ofAgency(List.of(), years)
                .filter(value -> COUNTS_OF_ACTS.contains(value.code() + " " + value.reading()))
                .collect(Collectors.groupingBy(
                        value -> value.code() + " " + value.reading(),
                        Collectors.summingLong(value -> number(value.quotient()))));
    }

    private static long number(Quotient quotient) {
        return (quotient.denominator() == null ? quotient.numerator() : quotient.denominator()).roundedDown();
    }

    private static Map<String, Optional<String>> figures(
            Plan plan, Records records, List<LocalDate> days, List<Period> periods) {
        return new Valuation(Agencies.CODE, plan, Batch.of(plan, records))
                .all(days, periods)
                .collect(Collectors.toMap(
                        value -> String.join("/", value.code(), value.reading(), value.unit(), value.period()),
                        value -> Optional.of(value.quotient() + " " + value.status())));
    }
}
