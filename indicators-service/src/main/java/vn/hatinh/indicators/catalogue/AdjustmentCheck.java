package vn.hatinh.indicators.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Reading;

/** Holds adjustments against the plan that they adjust. */
public final class AdjustmentCheck {

    private AdjustmentCheck() {}

    /**
     * What does not fit.
     *
     * @param pointer into the adjustments
     * @param accepted what would
     */
    public record Misfit(String pointer, String value, List<String> accepted) {}

    /**
     * @param settings names of the plan's settings
     * @param staffTypes that there are
     */
    public static List<Misfit> misfits(
            Adjustments adjustments, Plan plan, Set<String> settings, Set<String> staffTypes) {
        List<Misfit> misfits = new ArrayList<>();
        adjustments.headlines().forEach((code, reading) -> {
            List<String> accepted = plan.indicator(code).stream()
                    .flatMap(indicator -> indicator.readings().stream())
                    .filter(found -> !found.keyed())
                    .map(Reading::id)
                    .toList();
            if (!accepted.contains(reading)) {
                misfits.add(
                        accepted.isEmpty()
                                ? new Misfit(
                                        "/headlines",
                                        code,
                                        plan.indicators().map(Indicator::code).toList())
                                : new Misfit("/headlines/" + code, reading, accepted));
            }
        });
        adjustments.settings().keySet().stream()
                .filter(name -> !settings.contains(name))
                .forEach(name -> misfits.add(
                        new Misfit("/settings", name, settings.stream().sorted().toList())));
        adjustments.scope().stream()
                .filter(type -> !staffTypes.contains(type))
                .forEach(type -> misfits.add(
                        new Misfit("/scope", type, staffTypes.stream().sorted().toList())));
        return misfits;
    }
}
