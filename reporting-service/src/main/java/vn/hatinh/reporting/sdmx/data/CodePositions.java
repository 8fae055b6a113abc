package vn.hatinh.reporting.sdmx.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.hatinh.reporting.sdmx.model.Dimension;

/** Where in the message's structure each code or value stands, in the order in which the data came to them. */
final class CodePositions {

    private final Map<String, Map<String, Integer>> byComponent = new HashMap<>();
    private final Map<String, TimePeriod> periods = new LinkedHashMap<>();

    int of(String component, String code) {
        Map<String, Integer> known = byComponent.computeIfAbsent(component, any -> new LinkedHashMap<>());
        return known.computeIfAbsent(code, any -> known.size());
    }

    int of(TimePeriod period) {
        periods.putIfAbsent(period.id(), period);
        return of(Dimension.TIME_PERIOD, period.id());
    }

    List<String> codes(String component) {
        return new ArrayList<>(byComponent.getOrDefault(component, Map.of()).keySet());
    }

    List<TimePeriod> periods() {
        return List.copyOf(periods.values());
    }
}
