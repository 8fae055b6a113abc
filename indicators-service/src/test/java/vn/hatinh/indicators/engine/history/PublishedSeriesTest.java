package vn.hatinh.indicators.engine.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.engine.value.IndicatorValue;
import vn.hatinh.indicators.engine.value.Series;
import vn.hatinh.indicators.engine.value.SeriesChanges;
import vn.hatinh.indicators.engine.value.SeriesOfPlan;
import vn.hatinh.indicators.sample.SampleState;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever keeps only what each change moved knows every figure of the agency. */
class PublishedSeriesTest {

    private static final Plan PLAN = SampleState.plan();

    private record Key(String code, String id, String unit) {
        static Key of(Series series) {
            return new Key(series.indicator().code(), series.id(), series.unit());
        }
    }

    @Provide
    Arbitrary<History> histories() {
        return Agencies.histories();
    }

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
    void theMovedSeriesTogetherAreAllSeries(@ForAll("histories") History history, @ForAll long seed) {
        Intake intake = new Intake(PLAN).accept(history.beginnings());
        Map<Key, List<IndicatorValue>> known = new HashMap<>(series(intake.state()));

        for (List<Delivery> batch : batches(history.shuffled(seed), new Random(seed))) {
            AgencyState before = intake.state();
            AgencyState after = intake.accept(batch).state();
            new SeriesChanges(Agencies.CODE, PLAN, before, after)
                    .causedBy(intake.lastChanges())
                    .forEach(series -> known.put(Key.of(series), series.points()));
        }

        assertThat(differences(known, intake.state())).isEmpty();
    }

    private static List<String> differences(Map<Key, List<IndicatorValue>> known, AgencyState state) {
        Map<Key, List<IndicatorValue>> all = series(state);
        return Stream.concat(known.keySet().stream(), all.keySet().stream())
                .distinct()
                .filter(key -> !known.getOrDefault(key, List.of()).equals(all.getOrDefault(key, List.of())))
                .map(key -> key + ": known are " + known.get(key) + ", but there are " + all.get(key))
                .limit(3)
                .toList();
    }

    private static Map<Key, List<IndicatorValue>> series(AgencyState state) {
        return new SeriesOfPlan(Agencies.CODE, PLAN, state).all().collect(Collectors.toMap(Key::of, Series::points));
    }

    /** One to eight events at a time. */
    private static List<List<Delivery>> batches(List<Delivery> deliveries, Random random) {
        List<List<Delivery>> batches = new ArrayList<>();
        for (int from = 0; from < deliveries.size(); ) {
            int to = Math.min(deliveries.size(), from + 1 + random.nextInt(8));
            batches.add(deliveries.subList(from, to));
            from = to;
        }
        return batches;
    }
}
