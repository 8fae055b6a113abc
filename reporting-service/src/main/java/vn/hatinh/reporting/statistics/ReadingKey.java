package vn.hatinh.reporting.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import vn.hatinh.contracts.indicators.PlanPublished.Indicator;
import vn.hatinh.contracts.indicators.PlanPublished.Reading;

/**
 * A reading's id taken apart: {@code age:30-39/sex:NU} says that the dimension {@code age} is {@code 30-39} and that
 * {@code sex} is {@code NU}. An id without a colon has no dimensions.
 */
public record ReadingKey(Map<String, String> dimensions) {

    public static final String SEX = "sex";
    public static final String AGE = "age";

    private static final String PARTS = "/";
    private static final char VALUE = ':';

    public ReadingKey {
        dimensions = new TreeMap<>(dimensions);
    }

    /** @param readingId of a series, or of a plan's keyed reading with placeholders for the values */
    static ReadingKey of(String readingId) {
        Map<String, String> dimensions = new TreeMap<>();
        Arrays.stream(readingId.split(PARTS))
                .filter(part -> part.indexOf(VALUE) > 0)
                .forEach(part -> dimensions.put(
                        part.substring(0, part.indexOf(VALUE)), part.substring(part.indexOf(VALUE) + 1)));
        return new ReadingKey(dimensions);
    }

    public Optional<String> sex() {
        return Optional.ofNullable(dimensions.get(SEX));
    }

    public Optional<String> age() {
        return Optional.ofNullable(dimensions.get(AGE));
    }

    /** What is left beside sex and age: the dimension and its value. There is one at most. */
    public Optional<Map.Entry<String, String>> other() {
        return dimensions.entrySet().stream()
                .filter(entry -> !List.of(SEX, AGE).contains(entry.getKey()))
                .findFirst();
    }

    /** The plan's reading that a series belongs to; a keyed one stands for all values of its dimensions. */
    static Optional<Reading> readingOf(Indicator indicator, String readingId) {
        ReadingKey key = of(readingId);
        return indicator.readings().stream()
                .filter(reading -> reading.keyed()
                        ? of(reading.id()).dimensions.keySet().equals(key.dimensions.keySet())
                        : reading.id().equals(readingId))
                .findFirst();
    }

    /** A keyed reading without the values: {@code age-sex}. */
    public static String nameOf(Reading reading) {
        return reading.keyed()
                ? String.join(
                        "-",
                        Stream.of(reading.id().split(PARTS))
                                .map(part -> part.replaceAll(":.*", ""))
                                .toList())
                : reading.id();
    }
}
