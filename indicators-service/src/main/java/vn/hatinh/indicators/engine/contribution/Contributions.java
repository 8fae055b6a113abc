package vn.hatinh.indicators.engine.contribution;

import java.util.List;

/** Adding contributions up. */
public final class Contributions {

    private Contributions() {}

    /** What must be added to the sums so that {@code after} counts in place of {@code before}. */
    public static List<Contribution> difference(List<Contribution> before, List<Contribution> after) {
        int first = 0;
        int lastBefore = before.size();
        int lastAfter = after.size();
        // a fact changes little of what a record adds, and the rest stands in the same order
        while (first < lastBefore && first < lastAfter && before.get(first).equals(after.get(first))) {
            first++;
        }
        while (lastBefore > first
                && lastAfter > first
                && before.get(lastBefore - 1).equals(after.get(lastAfter - 1))) {
            lastBefore--;
            lastAfter--;
        }
        Amounts net = new Amounts();
        after.subList(first, lastAfter).forEach(net::add);
        before.subList(first, lastBefore).forEach(net::subtract);
        return net.listed();
    }
}
