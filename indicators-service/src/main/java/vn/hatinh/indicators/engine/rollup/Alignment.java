package vn.hatinh.indicators.engine.rollup;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import vn.hatinh.indicators.engine.contribution.Contribution;
import vn.hatinh.indicators.engine.facts.UnitHistory;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.engine.state.Sums;
import vn.hatinh.indicators.engine.state.UnitTree;
import vn.hatinh.indicators.engine.time.Horizon;

/**
 * Moves what an agency says on its own cut-offs to those of what it lies below. What begins between two cut-offs is seen
 * on the later one first, so it begins on that: on each cut-off the moved state is what the agency's was on its own, and
 * of days between them it says nothing.
 */
final class Alignment {

    private final NavigableMap<LocalDate, LocalDate> cutOffs = new TreeMap<>();
    private final LocalDate afterwards;

    Alignment(Horizon own, Horizon top) {
        own.spans().forEach((period, days) -> cutOffs.put(days.to(), top.cutOff(period)));
        this.afterwards = top.to().plusDays(1);
    }

    AgencyState of(AgencyState state) {
        List<Contribution> sums = state.sums()
                .contributions()
                .map(sum -> new Contribution(sum.measure(), sum.key(), sum.unit(), moved(sum.at()), sum.amount()))
                .toList();
        return new AgencyState(
                Sums.EMPTY.plus(sums),
                UnitTree.of(state.units().histories().stream().map(this::moved).toList()));
    }

    private UnitHistory moved(UnitHistory unit) {
        return new UnitHistory(
                unit.code(),
                unit.periods().stream()
                        .map(period -> new UnitHistory.Period(
                                period.name(),
                                period.kind(),
                                period.parent(),
                                moved(period.from()),
                                period.to() == null
                                        ? null
                                        : moved(period.to().plusDays(1)).minusDays(1)))
                        .toList());
    }

    /** The cut-off on which it is seen first. */
    private LocalDate moved(LocalDate day) {
        var seen = cutOffs.ceilingEntry(day);
        return seen == null ? afterwards : seen.getValue();
    }
}
