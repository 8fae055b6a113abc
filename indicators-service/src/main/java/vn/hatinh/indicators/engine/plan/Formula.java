package vn.hatinh.indicators.engine.plan;

import java.util.List;
import java.util.stream.Stream;

import vn.hatinh.indicators.engine.predicate.UnitPredicate;

/** How a reading's numerator and denominator come from the measures. Names are measure ids. */
public sealed interface Formula {

    /** The measures it reads. */
    Stream<String> measures();

    /** Of these, the ones that make the numerator. */
    default Stream<String> numeratorMeasures() {
        return measures();
    }

    /** {@code numerator} per hundred of {@code denominator}; the key of a keyed reading applies to the numerator. */
    record Share(String numerator, String denominator) implements Formula {
        @Override
        public Stream<String> measures() {
            return Stream.of(numerator, denominator);
        }

        @Override
        public Stream<String> numeratorMeasures() {
            return Stream.of(numerator);
        }
    }

    /** The sum itself. */
    record Count(String of) implements Formula {
        @Override
        public Stream<String> measures() {
            return Stream.of(of);
        }
    }

    /** How many buckets of a keyed measure are not empty. */
    record FilledKeys(String of) implements Formula {
        @Override
        public Stream<String> measures() {
            return Stream.of(of);
        }
    }

    /** {@code total / over}, where {@code total} is counted in millionths. */
    record Mean(String total, String over) {}

    /** One mean divided by another. */
    record RatioOfMeans(Mean numerator, Mean denominator) implements Formula {
        @Override
        public Stream<String> measures() {
            return Stream.of(numerator.total(), numerator.over(), denominator.total(), denominator.over());
        }

        @Override
        public Stream<String> numeratorMeasures() {
            return Stream.of(numerator.total(), numerator.over());
        }
    }

    /** One mean less another. */
    record DifferenceOfMeans(Mean minuend, Mean subtrahend) implements Formula {
        @Override
        public Stream<String> measures() {
            return Stream.of(minuend.total(), minuend.over(), subtrahend.total(), subtrahend.over());
        }
    }

    /**
     * Units that satisfy {@code counts} per hundred of those that satisfy {@code among}. Both look at the staff directly
     * assigned to a unit; {@code kinds} says which kinds of units are looked at.
     */
    record ShareOfUnits(List<String> kinds, UnitPredicate among, UnitPredicate counts) implements Formula {
        @Override
        public Stream<String> measures() {
            return Stream.concat(among.measures().stream(), counts.measures().stream());
        }
    }
}
