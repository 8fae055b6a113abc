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
}
