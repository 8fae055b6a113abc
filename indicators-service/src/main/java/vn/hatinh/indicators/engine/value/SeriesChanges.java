package vn.hatinh.indicators.engine.value;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.hatinh.indicators.engine.contribution.Contribution;
import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Reading;
import vn.hatinh.indicators.engine.state.AgencyState;

/**
 * Which series a change of the sums moved. Looks only at the readings that use a changed measure and the units that hold
 * a changed one, and keeps those that really differ.
 */
public final class SeriesChanges {

    private final Plan plan;
    private final AgencyState before;
    private final AgencyState after;
    private final SeriesOfPlan seriesBefore;
    private final SeriesOfPlan seriesAfter;

    public SeriesChanges(String agency, Plan plan, AgencyState before, AgencyState after) {
        this.plan = plan;
        this.before = before;
        this.after = after;
        this.seriesBefore = new SeriesOfPlan(agency, plan, before);
        this.seriesAfter = new SeriesOfPlan(agency, plan, after);
    }

    /** The moved series as they are now; one that is gone has no points. */
    public List<Series> causedBy(List<Contribution> changes) {
        if (before.equals(AgencyState.EMPTY)) {
            // nobody has heard of the agency yet: its zeros are news, too
            return seriesAfter.all().toList();
        }
        boolean everything = !before.units().equals(after.units()) || evidenceChanged(changes);
        Set<String> measures = changes.stream().map(Contribution::measure).collect(Collectors.toSet());
        Set<String> units = changedUnits(changes);
        return plan.indicators()
                .flatMap(indicator -> indicator.readings().stream()
                        .filter(reading -> everything || uses(indicator, reading, measures))
                        .flatMap(reading -> moved(indicator, reading, everything ? null : units)))
                .toList();
    }

    private Stream<Series> moved(Indicator indicator, Reading reading, Set<String> onlyUnits) {
        return union(seriesBefore.ids(reading), seriesAfter.ids(reading)).stream()
                .flatMap(id -> union(seriesBefore.units(reading), seriesAfter.units(reading)).stream()
                        .filter(unit -> onlyUnits == null || onlyUnits.contains(unit))
                        .map(unit -> seriesAfter.of(indicator, reading, id, unit))
                        .filter(series -> !series.equals(seriesBefore.of(indicator, reading, id, series.unit()))));
    }

    /** A kind of fact or a code that exists for the first time, or no longer, can move any status and add readings. */
    private boolean evidenceChanged(List<Contribution> changes) {
        return changes.stream()
                .filter(change -> change.measure().equals(Plan.SEEN))
                .anyMatch(change ->
                        before.sums().seen(change.key()) != after.sums().seen(change.key()));
    }

    private static boolean uses(Indicator indicator, Reading reading, Set<String> measures) {
        return reading.formula().measures().anyMatch(measures::contains)
                || measures.contains(indicator.evidence().inPeriod());
    }

    /** Buckets may name units, too: a leadership post counts for the unit it leads. */
    private Set<String> changedUnits(List<Contribution> changes) {
        Set<String> direct = new HashSet<>();
        for (Contribution change : changes) {
            direct.add(change.unit());
            if (after.units().knows(change.key())) {
                direct.add(change.key());
            }
        }
        return seriesAfter.unitsAbove(direct);
    }

    private static Set<String> union(Iterable<String> first, Iterable<String> second) {
        Set<String> both = new LinkedHashSet<>();
        first.forEach(both::add);
        second.forEach(both::add);
        return both;
    }
}
