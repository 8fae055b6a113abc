package vn.hatinh.indicators.sight;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import vn.hatinh.indicators.engine.plan.Indicator;

/** What readers see of the rounded readings of one state: the same for everybody, so it is worked out once. */
final class RoundedSeries {

    private final Map<Asked, List<Seen>> known = new ConcurrentHashMap<>();

    private record Asked(String code, String id) {}

    /** @param series is not held up by other questions, which may work out the same meanwhile */
    List<Seen> of(Indicator indicator, String id, Supplier<List<Seen>> series) {
        Asked asked = new Asked(indicator.code(), id);
        List<Seen> seen = known.get(asked);
        if (seen == null) {
            seen = series.get();
            known.put(asked, seen);
        }
        return seen;
    }
}
