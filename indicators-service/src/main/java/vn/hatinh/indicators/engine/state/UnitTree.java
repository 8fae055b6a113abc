package vn.hatinh.indicators.engine.state;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import vn.hatinh.indicators.engine.facts.UnitHistory;

/** The units of an agency with their history. Immutable. */
public final class UnitTree {

    public static final UnitTree EMPTY = new UnitTree(Map.of());

    /** Official cut-offs are asked about with every change, other days now and then. */
    private static final int MOST_REMEMBERED_DAYS = 64;

    private final Map<String, UnitHistory> units;
    private final Map<LocalDate, Structure> structures = new ConcurrentHashMap<>();

    private UnitTree(Map<String, UnitHistory> units) {
        this.units = units;
    }

    public static UnitTree of(Collection<UnitHistory> histories) {
        Map<String, UnitHistory> units = new HashMap<>();
        histories.forEach(unit -> units.put(unit.code(), unit));
        return new UnitTree(units);
    }

    public UnitTree with(UnitHistory unit) {
        Map<String, UnitHistory> changed = new HashMap<>(units);
        changed.put(unit.code(), unit);
        return new UnitTree(changed);
    }

    public UnitTree without(String code) {
        Map<String, UnitHistory> changed = new HashMap<>(units);
        changed.remove(code);
        return new UnitTree(changed);
    }

    public boolean knows(String code) {
        return units.containsKey(code);
    }

    public Set<String> codes() {
        return units.keySet();
    }

    public Collection<UnitHistory> histories() {
        return units.values();
    }

    /** Trees that have no code in common, as one. */
    public static UnitTree union(Collection<UnitTree> trees) {
        Map<String, UnitHistory> all = new HashMap<>();
        trees.forEach(tree -> all.putAll(tree.units));
        return new UnitTree(all);
    }

    /** The days on which a unit is founded, changed or closed. */
    public Stream<LocalDate> days() {
        return units.values().stream()
                .flatMap(unit -> unit.periods().stream())
                .flatMap(period -> Stream.of(
                        period.from(),
                        period.to() == null ? period.from() : period.to().plusDays(1)))
                .distinct();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitTree tree && units.equals(tree.units);
    }

    @Override
    public int hashCode() {
        return units.hashCode();
    }

    /** The structure as it was on a day. */
    public Structure on(LocalDate day) {
        Structure known = structures.get(day);
        if (known == null) {
            known = structure(day);
            if (structures.size() < MOST_REMEMBERED_DAYS) {
                structures.put(day, known);
            }
        }
        return known;
    }

    private Structure structure(LocalDate day) {
        Map<String, UnitHistory.Period> standing = new TreeMap<>();
        units.values().forEach(unit -> unit.periods().stream()
                .filter(period -> period.holdsOn(day))
                .findFirst()
                .ifPresent(period -> standing.put(unit.code(), period)));
        return new Structure(standing);
    }

    /** Units standing on one day, by code. */
    public static final class Structure {

        private final Map<String, UnitHistory.Period> standing;
        private final Map<String, List<String>> children = new HashMap<>();
        private final Map<String, Set<String>> below = new ConcurrentHashMap<>();
        private final Optional<String> agencyUnit;

        private Structure(Map<String, UnitHistory.Period> standing) {
            this.standing = standing;
            standing.forEach((code, period) -> {
                if (period.parent() != null) {
                    children.computeIfAbsent(period.parent(), parent -> new ArrayList<>())
                            .add(code);
                }
            });
            this.agencyUnit = topmost(standing);
        }

        public Set<String> codes() {
            return standing.keySet();
        }

        public String kind(String code) {
            return standing.get(code).kind();
        }

        /** The agency's own unit: the one without a unit above it; of several, the first by kind SO and code. */
        public Optional<String> agencyUnit() {
            return agencyUnit;
        }

        private static Optional<String> topmost(Map<String, UnitHistory.Period> standing) {
            return standing.entrySet().stream()
                    .filter(unit -> unit.getValue().parent() == null)
                    .min(Map.Entry.<String, UnitHistory.Period>comparingByValue(
                                    (a, b) -> Boolean.compare("SO".equals(b.kind()), "SO".equals(a.kind())))
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey);
        }

        /** The unit and everything below it; a circle in wrong data is walked once. */
        public Set<String> withBelow(String code) {
            return below.computeIfAbsent(code, this::collect);
        }

        private Set<String> collect(String code) {
            Set<String> found = new LinkedHashSet<>();
            Deque<String> open = new ArrayDeque<>(List.of(code));
            while (!open.isEmpty()) {
                String next = open.pop();
                if (standing.containsKey(next) && found.add(next)) {
                    children.getOrDefault(next, List.of()).forEach(open::push);
                }
            }
            return Collections.unmodifiableSet(found);
        }
    }
}
