package vn.hatinh.indicators.engine.history;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import vn.hatinh.indicators.engine.bruteforce.Answer;
import vn.hatinh.indicators.engine.bruteforce.BruteForce;
import vn.hatinh.indicators.engine.bruteforce.Closing;
import vn.hatinh.indicators.engine.bruteforce.Records;
import vn.hatinh.indicators.engine.given.Batch;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Timing;
import vn.hatinh.indicators.engine.rollup.RollUp;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.engine.time.Period;
import vn.hatinh.indicators.engine.value.Fraction;
import vn.hatinh.indicators.engine.value.IndicatorValue;
import vn.hatinh.indicators.engine.value.Valuation;

import static org.assertj.core.api.Assertions.assertThat;

/** A province of agencies that close their years on different days: in a year, each counts what it counted in its own. */
class DifferentCutOffsTest implements PlannedDates {

    /** Reading one takes longer than counting by it. */
    private static final Map<Closing, Plan> PLANS = new ConcurrentHashMap<>();

    private static final String PROVINCE = "H27";
    private static final List<Closing> CLOSINGS = List.of(
            Closing.OF_THE_CALENDAR,
            new Closing(2024, MonthDay.of(5, 31), MonthDay.of(11, 30)),
            new Closing(2021, MonthDay.of(6, 15), MonthDay.of(12, 15)));

    /** What is not a sum over people, facts or units, or has none where nothing was recorded; so have proofs of a language. */
    private static final Set<String> NO_SUMS = Set.of("3.1", "3.2", "4.2b");

    @Provide
    Arbitrary<List<Records>> agencies() {
        return Agencies.agencies().list().ofSize(CLOSINGS.size());
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void itsPeriodsAreTheSumOfTheirs(@ForAll("agencies") List<Records> agencies, @ForAll("years") int year) {
        List<Period> periods = List.of(Period.firstHalf(year), Period.year(year));

        assertThat(sums(rolledUp(agencies).ofAgency(List.of(), periods))).isEqualTo(sums(agencies, List.of(), periods));
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void itsStocksAreThoseOfTheDayForAll(
            @ForAll("agencies") List<Records> agencies, @ForAll("days") LocalDate day, @ForAll("years") int year) {
        List<LocalDate> days =
                Stream.of(day, LocalDate.of(year, 12, 31)).distinct().toList();

        assertThat(sums(rolledUp(agencies).ofAgency(days, List.of()))).isEqualTo(sums(agencies, days, List.of()));
    }

    private static Valuation rolledUp(List<Records> agencies) {
        Plan top = plan(Closing.OF_THE_CALENDAR);
        Map<String, AgencyState> parts = new TreeMap<>();
        for (int i = 0; i < agencies.size(); i++) {
            Plan own = plan(CLOSINGS.get(i));
            AgencyState part = new RollUp(own).part(PROVINCE + "." + i, Batch.of(own, agencies.get(i)));
            parts.put(PROVINCE + "." + i, RollUp.closedAs(top.horizon(), part, own.horizon()));
        }
        return new Valuation(PROVINCE, top, new RollUp(top).join(PROVINCE, parts));
    }

    private static Map<String, String> sums(Stream<IndicatorValue> values) {
        Map<String, String> sums = new TreeMap<>();
        values.filter(value -> isSum(value.code(), value.reading()))
                .forEach(value -> sums.put(
                        name(value.code(), value.reading(), value.period()),
                        text(value.quotient().numerator(), value.quotient().denominator())));
        return sums;
    }

    /** By plain loops over each agency alone. */
    private static Map<String, String> sums(List<Records> agencies, List<LocalDate> days, List<Period> periods) {
        Map<String, long[]> sums = new TreeMap<>();
        for (int i = 0; i < agencies.size(); i++) {
            Closing closing = CLOSINGS.get(i);
            Valuation own = new Valuation(Agencies.CODE, plan(closing), Batch.of(plan(closing), agencies.get(i)));
            new BruteForce(agencies.get(i), closing).answers(days, periods).forEach((key, answer) -> {
                LocalDate at = key.timing() == Timing.STOCK
                        ? LocalDate.parse(key.period())
                        : closing.of(Period.parse(key.period()));
                if (isSum(key.code(), key.reading()) && key.unit().equals(own.agencyUnit(at))) {
                    add(
                            sums.computeIfAbsent(name(key.code(), key.reading(), key.period()), any -> new long[3]),
                            answer);
                }
            });
        }
        Map<String, String> texts = new TreeMap<>();
        sums.forEach((name, sum) -> texts.put(name, sum[0] + (sum[2] == 0 ? "" : "/" + sum[1])));
        return texts;
    }

    private static void add(long[] sum, Answer answer) {
        sum[0] += answer.numerator().roundedDown();
        if (answer.denominator() != null) {
            sum[1] += answer.denominator().roundedDown();
            sum[2] = 1;
        }
    }

    private static Plan plan(Closing closing) {
        return PLANS.computeIfAbsent(closing, CutOffsTest::plan);
    }

    private static boolean isSum(String code, String reading) {
        return !NO_SUMS.contains(code) && !reading.equals("quarters") && !reading.startsWith("lang:");
    }

    private static String name(String code, String reading, String period) {
        return code + " " + reading + " " + period;
    }

    private static String text(Fraction numerator, Fraction denominator) {
        return numerator.roundedDown() + (denominator == null ? "" : "/" + denominator.roundedDown());
    }
}
