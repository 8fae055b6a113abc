package vn.hatinh.reporting.sdmx.data;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.hatinh.reporting.sdmx.model.Dimension;

/**
 * A key with wildcards: {@code A.H27_13._T.1_1+1_2.HEADLINE...}. The codes of each dimension stand between dots,
 * several are joined by a plus sign, and nothing means any.
 */
public record SeriesKey(Map<Dimension, Set<String>> codes) {

    private static final String ALL = "all";
    private static final String OR = "\\+";

    /** @return empty when it does not have a place for each dimension */
    public static Optional<SeriesKey> parse(String text) {
        Map<Dimension, Set<String>> codes = new EnumMap<>(Dimension.class);
        if (text.equals(ALL)) {
            return Optional.of(new SeriesKey(codes));
        }
        String[] parts = text.split("\\.", -1);
        if (parts.length != Dimension.values().length) {
            return Optional.empty();
        }
        for (Dimension dimension : Dimension.values()) {
            Set<String> wanted = Arrays.stream(parts[dimension.ordinal()].split(OR))
                    .filter(code -> !code.isEmpty())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (!wanted.isEmpty()) {
                codes.put(dimension, wanted);
            }
        }
        return Optional.of(new SeriesKey(codes));
    }

    /** The codes asked for; empty for any. */
    public Set<String> of(Dimension dimension) {
        return codes.getOrDefault(dimension, Set.of());
    }

    boolean matches(Map<Dimension, String> key) {
        return codes.entrySet().stream().allMatch(wanted -> wanted.getValue().contains(key.get(wanted.getKey())));
    }
}
