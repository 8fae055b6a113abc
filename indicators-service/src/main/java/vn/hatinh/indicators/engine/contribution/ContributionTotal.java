package vn.hatinh.indicators.engine.contribution;

import java.util.List;

/** Adds up contributions as they come, in room for what they add up to. */
public final class ContributionTotal {

    private final Amounts amounts = new Amounts();

    public void add(Iterable<Contribution> contributions) {
        contributions.forEach(amounts::add);
    }

    public void subtract(Iterable<Contribution> contributions) {
        contributions.forEach(amounts::subtract);
    }

    public List<Contribution> listed() {
        return amounts.listed();
    }
}
