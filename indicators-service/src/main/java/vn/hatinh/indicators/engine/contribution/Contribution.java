package vn.hatinh.indicators.engine.contribution;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What one record adds to one sum.
 *
 * @param measure id of the measure in the plan
 * @param key bucket within the measure, empty when it has none
 * @param unit unit the person is directly assigned to, empty for nobody's: those count for the agency only
 * @param at for a stock the day from which the amount counts, for a flow the cut-off of the period it counts in
 * @param amount added from that day on (negative where counting stops), or in that period; never 0
 */
public record Contribution(String measure, String key, String unit, LocalDate at, long amount) {

    public Contribution {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(at, "at");
        if (amount == 0) {
            throw new IllegalArgumentException("nothing is not a contribution");
        }
    }

    Slot slot() {
        return new Slot(measure, key, unit, at);
    }

    /** Where an amount is added. */
    record Slot(String measure, String key, String unit, LocalDate at) {

        /** Slots of one record differ little; without mixing they crowd in a few buckets of a hash map. */
        @Override
        public int hashCode() {
            int hash = measure.hashCode();
            hash = hash * MIXING + key.hashCode();
            hash = hash * MIXING + unit.hashCode();
            hash = hash * MIXING + (int) at.toEpochDay();
            return hash ^ (hash >>> 15);
        }

        private static final int MIXING = 0x9E3779B1;
    }
}
