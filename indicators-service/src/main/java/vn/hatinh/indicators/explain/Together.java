package vn.hatinh.indicators.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells moves so that none of them tells of one person: those of several people are put together. Figures that nobody's
 * record moved are told one by one.
 */
final class Together {

    private final int leastPeople;
    private final List<List<Moved>> groups = new ArrayList<>();

    private Together(int leastPeople) {
        this.leastPeople = leastPeople;
    }

    /**
     * @param moves newest first
     * @return newest first; empty when too few people are concerned
     */
    static List<Step> of(List<Moved> moves, int leastPeople) {
        if (moves.stream().noneMatch(Moved::personal)) {
            return moves.stream().map(Step::single).toList();
        }
        Together together = new Together(leastPeople);
        together.group(moves);
        return together.groups.stream()
                .map(group -> Step.together(group.size(), group.get(group.size() - 1), group.get(0)))
                .toList();
    }

    /** Closes a group as soon as it has enough people; the oldest moves join the group before when they have not. */
    private void group(List<Moved> moves) {
        List<Moved> open = new ArrayList<>();
        Set<String> people = new HashSet<>();
        for (Moved moved : moves) {
            open.add(moved);
            if (moved.personal()) {
                people.add(moved.record());
            }
            if (people.size() >= leastPeople) {
                groups.add(new ArrayList<>(open));
                open.clear();
                people.clear();
            }
        }
        if (!open.isEmpty() && !groups.isEmpty()) {
            groups.get(groups.size() - 1).addAll(open);
        }
    }
}
