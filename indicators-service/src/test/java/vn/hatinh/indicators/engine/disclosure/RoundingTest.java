package vn.hatinh.indicators.engine.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import vn.hatinh.indicators.engine.value.Fraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Whoever knows the denominator and the rules of rounding still does not know the numerator. */
class RoundingTest {

    private final Rounding ofThree = new Rounding(3);

    @Property
    void behindWhateverIsSaidOfASensitiveShareStandAtLeastThresholdNumerators(
            @ForAll @LongRange(min = 3, max = 700) long denominator,
            @ForAll @LongRange(min = 2, max = 10) long threshold) {
        Map<Optional<Band>, List<Long>> bySaid = LongStream.rangeClosed(0, denominator)
                .boxed()
                .collect(Collectors.groupingBy(n -> new Rounding(threshold).share(n, denominator, true)));

        assertThat(bySaid.values()).allSatisfy(numerators -> assertThat(numerators)
                .hasSizeGreaterThanOrEqualTo((int) Math.min(threshold, denominator + 1)));
    }

    @Property
    void ofAGeneralShareOnlyNothingAndAllStandAlone(
            @ForAll @LongRange(min = 3, max = 700) long denominator,
            @ForAll @LongRange(min = 2, max = 10) long threshold) {
        Map<Optional<Band>, List<Long>> bySaid = LongStream.rangeClosed(0, denominator)
                .boxed()
                .collect(Collectors.groupingBy(n -> new Rounding(threshold).share(n, denominator, false)));

        assertThat(bySaid.values())
                .allSatisfy(numerators -> assertThat(numerators.size() >= Math.min(threshold, denominator + 1)
                                || numerators.equals(List.of(0L))
                                || numerators.equals(List.of(denominator)))
                        .as("%s of %d", numerators, denominator)
                        .isTrue());
    }

    @Property
    void aBandSaysWhichPercentagesAreRoundedToIt(
            @ForAll @LongRange(min = 1, max = 700) long denominator, @ForAll boolean extremesTell) {
        LongStream.rangeClosed(0, denominator)
                .boxed()
                .collect(Collectors.groupingBy(n -> ofThree.share(n, denominator, extremesTell)))
                .forEach((said, numerators) -> said.ifPresent(band -> {
                    assertThat(band.least()).isEqualTo(percent(numerators.get(0), denominator));
                    assertThat(band.most()).isEqualTo(percent(numerators.get(numerators.size() - 1), denominator));
                }));
    }

    @Property
    void whatIsNotShownIsEveryNumeratorThatHasNoBand(
            @ForAll @LongRange(min = 0, max = 700) long denominator,
            @ForAll @LongRange(min = 2, max = 10) long threshold,
            @ForAll boolean extremesTell) {
        Rounding rounding = new Rounding(threshold);
        Possible withoutBand = Possible.of(LongStream.rangeClosed(0, denominator)
                .filter(n -> rounding.share(n, denominator, extremesTell).isEmpty())
                .mapToObj(n -> new Possible.Range(n, n)));

        assertThat(rounding.notShown(new Numbers(0, denominator, Map.of()), extremesTell))
                .isEqualTo(withoutBand);
    }

    @Property
    void behindACountStandAtLeastThresholdCounts(@ForAll @LongRange(min = 2, max = 60) long threshold) {
        Map<Optional<Band>, List<Long>> bySaid = LongStream.rangeClosed(0, 1000)
                .boxed()
                .collect(Collectors.groupingBy(n -> new Rounding(threshold).count(n)));
        // the last one goes on beyond a thousand
        bySaid.remove(new Rounding(threshold).count(1000));

        assertThat(bySaid).allSatisfy((said, counts) -> {
            assertThat(counts).hasSizeGreaterThanOrEqualTo((int) threshold);
            said.ifPresent(band -> {
                assertThat(band.least()).isEqualTo(Fraction.of(counts.get(0)));
                assertThat(band.most()).isEqualTo(Fraction.of(counts.get(counts.size() - 1)));
            });
        });
    }

    @Example
    void theSmallerTheBaseTheCoarserTheStep() {
        assertThat(ofThree.share(7, 14, true)).isEmpty();
        assertThat(shown(12, 20)).isEqualTo("60");
        assertThat(shown(37, 60)).isEqualTo("60");
        assertThat(shown(37, 100)).isEqualTo("35");
        assertThat(shown(376, 1000)).isEqualTo("37.5");
        assertThat(shown(3333, 10000)).isEqualTo("33.3");
    }

    @Example
    void nothingAndAllAreSaidOnlyWhereTheyMayBe() {
        assertThat(ofThree.share(20, 20, true)).isEmpty();
        assertThat(ofThree.share(0, 20, true)).isEmpty();
        assertThat(ofThree.share(20, 20, false)).map(Band::shown).contains(Fraction.of(100));
        assertThat(ofThree.share(19, 20, false)).isEmpty();
    }

    @Example
    void whatHidesNobodyIsNoThreshold() {
        assertThatThrownBy(() -> new Rounding(1)).hasMessageContaining("must be 2 or more");
    }

    private String shown(long numerator, long denominator) {
        return ofThree.share(numerator, denominator, true)
                .orElseThrow()
                .shown()
                .toDecimal()
                .toPlainString();
    }

    private static Fraction percent(long numerator, long denominator) {
        return Fraction.of(100 * numerator).dividedBy(Fraction.of(denominator));
    }
}
