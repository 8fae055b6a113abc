package vn.hatinh.support.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.json.JsonString;

/**
 * The agencies that a token speaks for. A code covers its agency and all below it, which the dotted code tells: H27
 * covers H27.13. {@code *} covers every agency.
 */
record AgencyScope(List<String> codes) {

    static final String CLAIM = "agency";
    private static final String ALL = "*";
    private static final String LEVEL = ".";

    AgencyScope {
        codes = List.copyOf(codes);
    }

    /**
     * @param claim one code or several, as the token library gives it; null: no agency at all
     */
    static AgencyScope of(Object claim) {
        Stream<?> values = claim instanceof Collection<?> several ? several.stream() : Stream.ofNullable(claim);
        return new AgencyScope(values.map(AgencyScope::text)
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList());
    }

    private static String text(Object value) {
        return value instanceof JsonString json ? json.getString() : value.toString();
    }

    boolean covers(String agency) {
        return codes.stream()
                .anyMatch(code -> code.equals(ALL) || code.equals(agency) || agency.startsWith(code + LEVEL));
    }

    /** The agency that is meant when none is named. */
    Optional<String> only() {
        return codes.size() == 1 && !codes.contains(ALL) ? Optional.of(codes.get(0)) : Optional.empty();
    }
}
