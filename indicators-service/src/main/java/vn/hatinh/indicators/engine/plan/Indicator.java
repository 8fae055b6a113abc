package vn.hatinh.indicators.engine.plan;

import java.util.List;
import java.util.Optional;

/**
 * A target of the plan, or something it asks to be followed.
 *
 * @param clause where the plan's text says it
 * @param yearsOnly has no half-years
 * @param target null when the plan sets no figure
 */
public record Indicator(
        String code,
        Text name,
        String clause,
        boolean yearsOnly,
        Target target,
        Evidence evidence,
        List<Reading> readings) {

    public Indicator {
        readings = List.copyOf(readings);
        if (evidence == null) {
            evidence = Evidence.NONE;
        }
    }

    public Optional<Reading> headline() {
        return readings.stream().filter(Reading::isHeadline).findFirst();
    }
}
