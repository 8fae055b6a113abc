package vn.hatinh.indicators.engine.history;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/** Numbers and lists without jqwik's liking for small ones, which would leave agencies nearly empty. */
final class Evenly {

    private Evenly() {}

    static Arbitrary<Integer> between(int least, int most) {
        return Arbitraries.integers().between(least, most).withDistribution(RandomDistribution.uniform());
    }

    static <T> Arbitrary<List<T>> list(Arbitrary<T> elements, int least, int most) {
        return elements.list().ofMinSize(least).ofMaxSize(most).withSizeDistribution(RandomDistribution.uniform());
    }
}
