package vn.hatinh.indicators.engine.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An adversary who knows every denominator, the rules of disclosure control, and all that is shown of some agencies and of
 * their roll-up, and who tries every table there could be.
 */
class KnowingEverythingTest {

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void cannotTellApartFewerNumeratorsOfAnAgencyThanTheThreshold(
            @ForAll @Size(min = 1, max = 3) List<@LongRange(min = 0, max = 24) Long> denominators,
            @ForAll @IntRange(min = 2, max = 5) int threshold,
            @ForAll boolean extremesTell) {
        RolledUp rules = new RolledUp(new Rounding(threshold), extremesTell);

        Map<List<?>, List<Set<Long>>> leftOver = leftOver(denominators, table -> output(rules, table));

        assertThat(leftOver).allSatisfy((output, byAgency) -> {
            for (int agency = 0; agency < denominators.size(); agency++) {
                long denominator = denominators.get(agency);
                Set<Long> left = byAgency.get(agency);
                boolean meantToBeSeen = !extremesTell && (left.equals(Set.of(0L)) || left.equals(Set.of(denominator)));
                assertThat(meantToBeSeen || left.size() >= Math.min(threshold, denominator + 1))
                        .as("agencies of %s: of agency %d only %s is left", denominators, agency, left)
                        .isTrue();
            }
        });
    }

    /** The adversary does his work: the same roundings without regard to the parts do tell. */
    @Property(tries = 1)
    void tellsANumeratorWhereTheRollUpTakesNoRegardOfItsParts() {
        Rounding rounding = new Rounding(3);

        Map<List<?>, List<Set<Long>>> leftOver = leftOver(
                List.of(20L, 20L),
                table -> List.of(
                        table.parts().values().stream()
                                .map(part -> rounding.share(part.numerator(), part.denominator(), true))
                                .toList(),
                        rounding.share(table.numerator(), table.denominator(), true)));

        assertThat(leftOver.values()).anyMatch(byAgency -> byAgency.get(0).size() == 1);
    }

    private static List<?> output(RolledUp rules, Numbers whole) {
        List<Object> output = new ArrayList<>();
        for (int agency = 0; agency < whole.parts().size(); agency++) {
            output.add(rules.band(whole.parts().get("" + agency)).map(Band::shown));
        }
        output.add(rules.band(whole).map(Band::shown));
        return output;
    }

    /** By what is shown, the numerators of each agency that some table has which shows the same. */
    private static Map<List<?>, List<Set<Long>>> leftOver(List<Long> denominators, Function<Numbers, List<?>> shown) {
        Map<List<?>, List<Set<Long>>> leftOver = new HashMap<>();
        for (List<Long> numerators : tables(denominators)) {
            List<Set<Long>> left = leftOver.computeIfAbsent(
                    shown.apply(rolledUp(numerators, denominators)), any -> denominators.stream()
                            .<Set<Long>>map(d -> new HashSet<>())
                            .toList());
            IntStream.range(0, numerators.size()).forEach(i -> left.get(i).add(numerators.get(i)));
        }
        return leftOver;
    }

    private static Numbers rolledUp(List<Long> numerators, List<Long> denominators) {
        Map<String, Numbers> parts = new LinkedHashMap<>();
        for (int i = 0; i < numerators.size(); i++) {
            parts.put("" + i, new Numbers(numerators.get(i), denominators.get(i), Map.of()));
        }
        return new Numbers(sum(numerators), sum(denominators), parts);
    }

    private static long sum(List<Long> amounts) {
        return amounts.stream().mapToLong(Long::longValue).sum();
    }

    private static List<List<Long>> tables(List<Long> denominators) {
        List<List<Long>> tables = List.of(List.of());
        for (long denominator : denominators) {
            tables = tables.stream()
                    .flatMap(table -> LongStream.rangeClosed(0, denominator).mapToObj(n -> {
                        List<Long> longer = new ArrayList<>(table);
                        longer.add(n);
                        return longer;
                    }))
                    .toList();
        }
        return tables;
    }
}
