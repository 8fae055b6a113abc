package vn.hatinh.indicators.engine.disclosure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import vn.hatinh.indicators.engine.rollup.AgencyCode;

/** The numbers of agencies, gathered below the roll-ups that their codes name. */
public final class NumbersOfAgencies {

    private NumbersOfAgencies() {}

    /** @param agencies by code, at least one, each below {@code top} */
    public static Numbers below(String top, Map<String, Numbers> agencies) {
        Map<String, Numbers> parts = new TreeMap<>();
        agencies.entrySet().stream()
                .collect(Collectors.groupingBy(
                        agency -> directlyBelow(top, agency.getKey()),
                        TreeMap::new,
                        Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .forEach((code, group) -> {
                    if (group.containsKey(code)) {
                        // an agency with records of its own is shown as itself, not with those below it
                        parts.putAll(group);
                    } else {
                        parts.put(code, below(code, group));
                    }
                });
        return new Numbers(
                parts.values().stream().mapToLong(Numbers::numerator).sum(),
                parts.values().stream().map(Numbers::denominator).reduce(0L, NumbersOfAgencies::sum),
                parts);
    }

    private static Long sum(Long one, Long other) {
        return one == null || other == null ? null : Long.valueOf(one + other);
    }

    private static String directlyBelow(String top, String agency) {
        List<String> path = AgencyCode.path(agency, top);
        return path.get(path.size() - 1);
    }
}
