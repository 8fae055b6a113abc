package vn.hatinh.indicators.engine.group;

import vn.hatinh.indicators.engine.contribution.CountsOnDay;
import vn.hatinh.indicators.engine.facts.StaffFacts;

/** Counts people one by one, in every measure of a plan at once. */
public final class GroupCounter {

    private static final Grouping[] GROUPINGS = Grouping.values();

    private final CountsOnDay counts;
    private final GroupSums.Total total = new GroupSums.Total();

    /** @param counts of the day on which people are told apart */
    public GroupCounter(CountsOnDay counts) {
        this.counts = counts;
    }

    public void add(StaffFacts facts) {
        counts.count(facts, (person, measure, key, amount) -> {
            for (Grouping by : GROUPINGS) {
                total.add(by, by.cell(person), measure, key, amount);
            }
        });
    }

    /** Nothing is added after this. */
    public GroupSums sums() {
        return total.sums();
    }
}
