package vn.hatinh.indicators.engine.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import vn.hatinh.indicators.engine.disclosure.Readings.Counted;
import vn.hatinh.indicators.engine.disclosure.Shown.Form;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Sensitivity;
import vn.hatinh.indicators.engine.plan.Timing;
import vn.hatinh.indicators.engine.rollup.RollUp;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.engine.time.Period;
import vn.hatinh.indicators.engine.value.Fraction;
import vn.hatinh.indicators.engine.value.IndicatorValue;
import vn.hatinh.indicators.engine.value.Quotient;
import vn.hatinh.indicators.engine.value.Series;
import vn.hatinh.indicators.engine.value.Valuation;
import vn.hatinh.indicators.sample.SampleState;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody takes all that a reader can get of the agencies of a province: values of the agencies, of their units, of the
 * province, with every reading and every cell of the headcount, and what is known of how facts include each other, and
 * solves for what is not shown.
 */
class DisclosureAttackTest {

    private static final int THRESHOLD = 3;
    private static final Plan PLAN = SampleState.plan();
    private static final String PROVINCE = Organisations.PROVINCE;

    /** How a value is shown to the adversary; numbers are null for a unit. */
    private interface Publication {
        Shown of(Counted counted, IndicatorValue value, Numbers numbers);
    }

    /** In the last, all women of an agency are in the Party, and a rounded share of its committee once told that. */
    @Provide
    Arbitrary<Long> provinces() {
        return Arbitraries.of(1L, 20L, 100L, -32632L);
    }

    @Property
    void nothingThatIsNotShownCanBeComputed(@ForAll("provinces") long seed) {
        assertThat(computed(seed, DisclosureAttackTest::controlled)).isEmpty();
    }

    /** The adversary does his work: hiding small numbers alone, without what they can be computed from, is not enough. */
    @Example
    void hidingOnlySmallNumbersIsSeenThrough() {
        assertThat(computed(1, DisclosureAttackTest::onlySmallHidden)).isNotEmpty();
    }

    private static Shown controlled(Counted counted, IndicatorValue value, Numbers numbers) {
        Series series = new Series(counted.indicator(), counted.reading(), counted.id(), value.unit(), List.of(value));
        return new DisclosureControl(THRESHOLD)
                .ofRollUp(series, PLAN.horizon(), any -> Optional.ofNullable(numbers))
                .get(0);
    }

    private static Shown onlySmallHidden(Counted counted, IndicatorValue value, Numbers numbers) {
        long numerator = value.quotient().numerator().roundedDown();
        boolean small = counted.reading().sensitivity() != Sensitivity.PUBLIC && numerator < THRESHOLD;
        return small ? Shown.NOTHING : Shown.open(value);
    }

    /**
     * The numbers that are not shown and are left a single possibility; not those of which that can be said from public
     * figures alone, and from a percentage of 0 or 100 where the plan lets it be said.
     */
    private static Set<String> computed(long seed, Publication publication) {
        Map<String, AgencyState> agencies = Organisations.province(PLAN, seed);
        Set<String> hidden = new TreeSet<>();
        Adversary everything = adversary(agencies, publication, true, hidden);
        Adversary onlyPublic = adversary(agencies, publication, false, hidden);
        Map<String, Long> computed = everything.computed(hidden);
        computed.keySet()
                .removeAll(onlyPublic.computed(Set.copyOf(computed.keySet())).keySet());
        return computed.entrySet().stream()
                .map(number -> seed + ": " + number.getKey() + " is " + number.getValue())
                .collect(Collectors.toSet());
    }

    private static Adversary adversary(
            Map<String, AgencyState> agencies, Publication publication, boolean everything, Set<String> hidden) {
        Adversary adversary = new Adversary();
        Map<String, Valuation> valuations = new TreeMap<>();
        RollUp rollUp = new RollUp(PLAN);
        Map<String, AgencyState> parts = new TreeMap<>();
        agencies.forEach((code, state) -> {
            valuations.put(code, new Valuation(code, PLAN, state));
            parts.put(code, rollUp.part(code, state));
        });
        Valuation province = new Valuation(PROVINCE, PLAN, rollUp.join(PROVINCE, parts));
        List<Counted> readings = new Readings(PLAN, province).all();
        for (Counted counted : readings) {
            Map<String, Numbers> numbers = new TreeMap<>();
            valuations.forEach((code, valuation) -> {
                IndicatorValue whole = value(valuation, counted, "SO");
                numbers.put(code, Numbers.of(whole));
                learn(
                        adversary,
                        everything,
                        hidden,
                        counted,
                        code,
                        whole,
                        publication.of(counted, whole, numbers.get(code)));
                IndicatorValue value = value(valuation, counted, "VP");
                learn(
                        adversary,
                        everything,
                        hidden,
                        counted,
                        code + "/VP",
                        value,
                        publication.of(counted, value, null));
            });
            IndicatorValue whole = value(province, counted, PROVINCE);
            Shown shown = publication.of(counted, whole, NumbersOfAgencies.below(PROVINCE, numbers));
            learn(adversary, everything, hidden, counted, PROVINCE, whole, shown);
        }
        addsUp(adversary, readings, agencies.keySet());
        places(agencies.keySet()).forEach(place -> includes(adversary, readings, place));
        return adversary;
    }

    private static IndicatorValue value(Valuation valuation, Counted counted, String unit) {
        return counted.reading().timing() == Timing.STOCK
                ? valuation.stock(counted.indicator(), counted.reading(), counted.id(), unit, Organisations.DAY)
                : valuation.flow(
                        counted.indicator(),
                        counted.reading(),
                        counted.id(),
                        unit,
                        Period.year(Organisations.DAY.getYear()));
    }

    /** @param everything false for what is public anyway */
    private static void learn(
            Adversary adversary,
            boolean everything,
            Set<String> hidden,
            Counted counted,
            String place,
            IndicatorValue value,
            Shown shown) {
        String numerator = place + " " + counted.numerator();
        String denominator = place + " " + (counted.denominator() == null ? "people" : counted.denominator());
        adversary.isAtMost(numerator, denominator);
        if (shown.form() == Form.OPEN && (everything || counted.reading().sensitivity() == Sensitivity.PUBLIC)) {
            known(adversary, numerator, shown.quotient().numerator());
            if (counted.denominator() != null) {
                known(adversary, denominator, shown.quotient().denominator());
            }
        } else if (shown.form() != Form.OPEN) {
            hidden.add(numerator);
        }
        if (shown.form() == Form.ROUNDED && counted.denominator() != null) {
            // from the rounded value, the rules, and a denominator that the adversary has heard of
            List<Long> possible = possible(counted, value, shown, place.equals(PROVINCE));
            if (everything || possible.size() == 1) {
                known(adversary, denominator, value.quotient().denominator());
                adversary.between(numerator, possible.get(0), possible.get(possible.size() - 1));
            }
        }
    }

    private static List<Long> possible(Counted counted, IndicatorValue value, Shown shown, boolean rolledUp) {
        long denominator = value.quotient().denominator().roundedDown();
        boolean extremesTell = rolledUp || counted.reading().sensitivity() == Sensitivity.SENSITIVE;
        return LongStream.rangeClosed(0, denominator)
                .filter(n -> new Rounding(THRESHOLD)
                        .share(n, denominator, extremesTell)
                        .filter(band -> new Quotient(null, null, band.shown()).equals(shown.quotient()))
                        .isPresent())
                .boxed()
                .toList();
    }

    private static void known(Adversary adversary, String name, Fraction number) {
        adversary.between(name, number.roundedDown(), number.roundedDown());
    }

    private static Stream<String> places(Set<String> agencies) {
        return Stream.concat(Stream.of(PROVINCE), agencies.stream().flatMap(code -> Stream.of(code, code + "/VP")));
    }

    /** Units and people without a unit make the agency, agencies make the province. */
    private static void addsUp(Adversary adversary, List<Counted> readings, Set<String> agencies) {
        Set<String> numbers = new TreeSet<>();
        readings.forEach(counted -> {
            numbers.add(counted.numerator());
            if (counted.denominator() != null) {
                numbers.add(counted.denominator());
            }
        });
        for (String number : numbers) {
            List<String> all = new ArrayList<>();
            for (String agency : agencies) {
                all.add(agency + " " + number);
                adversary.isSumOf(agency + " " + number, List.of(agency + "/VP " + number, agency + "/none " + number));
            }
            adversary.isSumOf(PROVINCE + " " + number, all);
        }
    }

    /** What everybody knows of the facts. */
    private static void includes(Adversary adversary, List<Counted> readings, String place) {
        String at = place + " ";
        adversary.isSumOf(at + "staff", List.of(at + "headcount[sex:NU]", at + "headcount[sex:NAM]"));
        adversary.isSumOf(at + "women", List.of(at + "headcount[sex:NU]"));
        adversary.isSumOf(at + "womenPartyMembers", List.of(at + "headcount[party:yes/sex:NU]"));
        for (String sex : List.of("NU", "NAM")) {
            for (String by : List.of("type:", "party:", "level:")) {
                adversary.isSumOf(at + "headcount[sex:" + sex + "]", keyed(readings, at, "headcount[" + by, sex + "]"));
            }
        }
        adversary.isAtMost(at + "womenOfficialPartyMembers", at + "womenPartyMembers");
        adversary.isAtMost(at + "womenPartyCommittee", at + "womenPartyMembers");
        adversary.isAtMost(at + "womenCheckedBoth", at + "womenCheckedPeriodic");
        adversary.isAtMost(at + "womenCheckedBoth", at + "womenCheckedGynaecological");
        adversary.isAtMost(at + "womenDeveloped", at + "womenTrained");
        adversary.isAtMost(at + "womenTrained", at + "womenTrainedSince2021");
        List<String> kinds = keyed(readings, at, "womenTrainedByKind[", "]");
        kinds.forEach(kind -> adversary.isAtMost(kind, at + "womenTrained"));
        adversary.isAtMostSumOf(at + "womenTrained", kinds);
        List<String> languages = keyed(readings, at, "womenSpeakingByLanguage[", "]");
        languages.forEach(language -> adversary.isAtMost(language, at + "womenSpeaking"));
        adversary.isAtMostSumOf(at + "womenSpeaking", languages);
    }

    private static List<String> keyed(List<Counted> readings, String at, String from, String to) {
        return readings.stream()
                .map(Counted::numerator)
                .filter(numerator -> numerator.startsWith(from) && numerator.endsWith(to))
                .map(numerator -> at + numerator)
                .toList();
    }
}
