package vn.hatinh.indicators.explain;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells moves so that none of them tells of one person: those of several people are put together, and those of one day are
 * never told apart. What the figures were at the end of a day everybody who asks here may know; were there steps within a
 * day, two questions about different days would cut it at different places, and their difference would be one event.
 * Figures that nobody's record moved are told one by one.
 */
final class Together {

    private final int leastPeople;
    private final ZoneId zone;

    Together(int leastPeople, ZoneId zone) {
        this.leastPeople = leastPeople;
        this.zone = zone;
    }

    /**
     * @param moves newest first
     * @param cut whether older ones of the same day may be missing
     * @return newest first; empty when too few people are concerned
     */
    List<Step> of(List<Moved> moves, boolean cut) {
        if (moves.stream().noneMatch(Moved::personal)) {
            return moves.stream().map(Step::single).toList();
        }
        List<List<Moved>> days = days(moves);
        if (cut) {
            days.remove(days.size() - 1);
        }
        return groups(days).stream()
                .map(group -> Step.together(group.size(), group.get(group.size() - 1), group.get(0)))
                .toList();
    }

    private List<List<Moved>> days(List<Moved> moves) {
        List<List<Moved>> days = new ArrayList<>();
        Moved former = null;
        for (Moved moved : moves) {
            if (former == null || !moved.day(zone).equals(former.day(zone))) {
                days.add(new ArrayList<>());
            }
            days.get(days.size() - 1).add(moved);
            former = moved;
        }
        return days;
    }

    /** Closes a group as soon as it has enough people; the oldest days join the group before when they have not. */
    private List<List<Moved>> groups(List<List<Moved>> days) {
        List<List<Moved>> groups = new ArrayList<>();
        List<Moved> open = new ArrayList<>();
        for (List<Moved> day : days) {
            open.addAll(day);
            if (people(open) >= leastPeople) {
                groups.add(open);
                open = new ArrayList<>();
            }
        }
        if (!groups.isEmpty()) {
            groups.get(groups.size() - 1).addAll(open);
        }
        return groups;
    }

    private static int people(List<Moved> moves) {
        Set<String> people = new HashSet<>();
        moves.stream().filter(Moved::personal).map(Moved::record).forEach(people::add);
        return people.size();
    }
}
