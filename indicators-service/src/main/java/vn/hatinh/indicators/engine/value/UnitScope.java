package vn.hatinh.indicators.engine.value;

import java.time.LocalDate;
import java.util.Set;

import vn.hatinh.indicators.engine.plan.Timing;
import vn.hatinh.indicators.engine.state.Sums;

/** Whose people are added up: the whole agency, or the people of some units. */
sealed interface UnitScope {

    long sum(Sums sums, String measure, String key, Timing timing, LocalDate at);

    /** Everyone in scope, also those without a unit. */
    record Agency(Set<String> units) implements UnitScope {
        @Override
        public long sum(Sums sums, String measure, String key, Timing timing, LocalDate at) {
            return sums.ofAgency(measure, key, timing, at);
        }
    }

    /** Those assigned to one of the units. */
    record Units(Set<String> units) implements UnitScope {
        @Override
        public long sum(Sums sums, String measure, String key, Timing timing, LocalDate at) {
            return sums.ofUnits(measure, key, timing, at, units);
        }
    }

    /** The units themselves. */
    Set<String> units();
}
