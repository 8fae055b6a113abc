package vn.hatinh.indicators.engine.contribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.hatinh.indicators.engine.contribution.Contribution.Slot;

/** Adding contributions up. */
public final class Contributions {

    private Contributions() {}

    /** What must be added to the sums so that {@code after} counts in place of {@code before}. */
    public static List<Contribution> difference(List<Contribution> before, List<Contribution> after) {
        Map<Slot, Long> net = new LinkedHashMap<>();
        after.forEach(c -> net.merge(c.slot(), c.amount(), Long::sum));
        before.forEach(c -> net.merge(c.slot(), -c.amount(), Long::sum));
        return listed(net);
    }

    static List<Contribution> listed(Map<Slot, Long> amounts) {
        List<Contribution> contributions = new ArrayList<>(amounts.size());
        amounts.forEach((slot, amount) -> {
            if (amount != 0) {
                contributions.add(new Contribution(slot.measure(), slot.key(), slot.unit(), slot.at(), amount));
            }
        });
        return List.copyOf(contributions);
    }
}
