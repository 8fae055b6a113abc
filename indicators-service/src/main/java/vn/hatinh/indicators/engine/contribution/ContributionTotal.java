package vn.hatinh.indicators.engine.contribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.hatinh.indicators.engine.contribution.Contribution.Slot;

/** Adds up contributions as they come, in room for what they add up to. */
public final class ContributionTotal {

    private final Map<Slot, Long> amounts = new HashMap<>();

    public void add(Iterable<Contribution> contributions) {
        contributions.forEach(c -> amounts.merge(c.slot(), c.amount(), Long::sum));
    }

    public void subtract(Iterable<Contribution> contributions) {
        contributions.forEach(c -> amounts.merge(c.slot(), -c.amount(), Long::sum));
    }

    public List<Contribution> listed() {
        return Contributions.listed(amounts);
    }
}
