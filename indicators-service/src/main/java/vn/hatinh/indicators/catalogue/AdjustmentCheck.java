package vn.hatinh.indicators.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import vn.hatinh.indicators.engine.InvalidPlanException;
import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Reading;
import vn.hatinh.indicators.engine.plan.Text;
import vn.hatinh.indicators.engine.time.CutOffs;
import vn.hatinh.indicators.engine.time.Horizon;

/** Holds adjustments against the plan that they adjust. */
public final class AdjustmentCheck {

    private AdjustmentCheck() {}

    /**
     * What does not fit.
     *
     * @param pointer into the adjustments
     * @param accepted what would; empty where {@code reason} says it
     * @param reason null where the plan has no such thing
     */
    public record Misfit(String pointer, String value, List<String> accepted, Text reason) {

        private Misfit(String pointer, String value, List<String> accepted) {
            this(pointer, value, accepted, null);
        }
    }

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
        misfits.addAll(cutOffs(adjustments, plan));
        return misfits;
    }

    private static List<Misfit> cutOffs(Adjustments adjustments, Plan plan) {
        List<Misfit> misfits = new ArrayList<>();
        List<CutOffs.Rule> rules = new ArrayList<>();
        for (int i = 0; i < adjustments.cutOffs().size(); i++) {
            CutOffEntry entry = adjustments.cutOffs().get(i);
            misfit("/cutOffs/" + i, entry, () -> rules.add(entry.rule())).ifPresent(misfits::add);
        }
        if (misfits.isEmpty()) {
            Horizon years = plan.horizon();
            misfit("/cutOffs", adjustments.cutOffs(), () -> new Horizon(years.from(), years.to(), new CutOffs(rules)))
                    .ifPresent(misfits::add);
        }
        return misfits;
    }

    private static Optional<Misfit> misfit(String pointer, Object value, Supplier<?> made) {
        try {
            made.get();
            return Optional.empty();
        } catch (InvalidPlanException e) {
            return Optional.of(
                    new Misfit(pointer, value.toString(), List.of(), new Text(e.inVietnamese(), e.getMessage())));
        }
    }
}
