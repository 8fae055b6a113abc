package vn.hatinh.personnel.unit;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The units that existed on one day, and which stood below which. */
public final class UnitTree {

    private final SortedMap<String, UnitPeriod> units = new TreeMap<>();
    private final Map<String, List<String>> childrenOf = new TreeMap<>();
    private final List<String> roots = new ArrayList<>();

    private UnitTree() {}

    public static UnitTree on(LocalDate day, Collection<UnitFile> files) {
        UnitTree tree = new UnitTree();
        for (UnitFile file : files) {
            file.periods().stream()
                    .filter(period -> period.holdsOn(day))
                    .findFirst()
                    .ifPresent(period -> tree.units.put(file.unit().code(), period));
        }
        tree.units.forEach((code, period) -> tree.placesBelow(period).add(code));
        return tree;
    }

    /** The uppermost units with all that stands below them, by code. */
    public List<UnitNode> nodes() {
        return nodes(roots);
    }

    /** The unit itself and all units below it; empty when it did not exist that day. */
    public Set<String> codesFrom(String code) {
        Set<String> codes = new LinkedHashSet<>();
        Deque<String> toVisit = new ArrayDeque<>();
        if (units.containsKey(code)) {
            toVisit.add(code);
        }
        while (!toVisit.isEmpty()) {
            String next = toVisit.remove();
            if (codes.add(next)) {
                toVisit.addAll(childrenOf.getOrDefault(next, List.of()));
            }
        }
        return codes;
    }

    /** A unit whose upper unit did not exist that day stands at the top. */
    private List<String> placesBelow(UnitPeriod period) {
        return units.containsKey(orEmpty(period.parent()))
                ? childrenOf.computeIfAbsent(period.parent(), parent -> new ArrayList<>())
                : roots;
    }

    private List<UnitNode> nodes(List<String> codes) {
        return codes.stream().map(this::node).toList();
    }

    private UnitNode node(String code) {
        UnitPeriod period = units.get(code);
        return new UnitNode(
                code,
                period.name(),
                period.kind(),
                period.from(),
                period.to(),
                nodes(childrenOf.getOrDefault(code, List.of())));
    }

    private static String orEmpty(String parent) {
        return parent == null ? "" : parent;
    }
}
