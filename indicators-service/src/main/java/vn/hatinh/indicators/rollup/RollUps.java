package vn.hatinh.indicators.rollup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.indicators.catalogue.Definition;
import vn.hatinh.indicators.engine.rollup.RollUp;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.store.AgencyCount;
import vn.hatinh.indicators.store.AgencyCount.Id;
import vn.hatinh.indicators.store.AgencyCounts;
import vn.hatinh.indicators.store.AgencyStates;
import vn.hatinh.indicators.store.CountedState;
import vn.hatinh.indicators.store.Definitions;
import vn.hatinh.indicators.store.KnownState;
import vn.hatinh.indicators.store.Ledger;
import vn.hatinh.indicators.store.Ledger.LastEntry;
import vn.hatinh.indicators.store.LedgerOfAgencies;
import vn.hatinh.indicators.store.Moment;
import vn.hatinh.indicators.store.SoftlyRemembered;
import vn.hatinh.indicators.store.StatesOfAgencies;

/**
 * Adds agencies up when somebody asks. Nothing is kept for a province or the country, so counting an agency writes no row
 * that another agency waits for; of an agency that is remembered only what was counted since is read.
 */
@ApplicationScoped
public class RollUps {

    /** The agencies of a country, under a plan or two. */
    private static final int MOST_REMEMBERED = 10_000;

    /** Agencies in one statement: those of a thousand people take some megabytes. */
    private static final int PAGE = 50;

    /** The country and its provinces. */
    private static final int MOST_JOINED = 100;

    private final AgencyCounts counts;
    private final AgencyStates states;
    private final StatesOfAgencies all;
    private final EarlierParts earlier;
    private final Ledger ledger;
    private final LedgerOfAgencies later;
    private final Definitions definitions;
    private final SoftlyRemembered<Id, Followed> remembered = new SoftlyRemembered<>(MOST_REMEMBERED);
    private final SoftlyRemembered<Id, Known> joined = new SoftlyRemembered<>(MOST_JOINED);

    RollUps(
            AgencyCounts counts,
            AgencyStates states,
            StatesOfAgencies all,
            EarlierParts earlier,
            Ledger ledger,
            LedgerOfAgencies later,
            Definitions definitions) {
        this.counts = counts;
        this.states = states;
        this.all = all;
        this.earlier = earlier;
        this.ledger = ledger;
        this.later = later;
        this.definitions = definitions;
    }

    /** Whether the code names no agency with records of its own, but others lie below it. */
    @Transactional
    public boolean standsFor(Id top) {
        return !states.remembers(top) && counts.isRollUp(top);
    }

    /** Everything that is known of the agencies below the code, by agency. */
    public Map<String, AgencyPart> agencies(Id below) {
        return parts(counts.below(below));
    }

    /** What was known of them at a time. */
    public Map<String, AgencyPart> agencies(Id below, Moment.Time time) {
        List<AgencyCount> rows = counts.below(below);
        Map<String, LastEntry> entries = ledger.lastEntries(
                below.plan(), rows.stream().map(row -> row.id.agency()).toList(), time);
        Map<String, AgencyPart> parts = parts(rows.stream()
                .filter(row -> entries.containsKey(row.id.agency()))
                .filter(row -> entries.get(row.id.agency()).newest())
                .toList());
        List<AgencyCount> counted = rows.stream()
                .filter(row -> {
                    AgencyPart now = parts.get(row.id.agency());
                    // another revision was counted meanwhile, after the moment
                    return now == null || now.counted().revision() != row.revision;
                })
                .toList();
        parts.putAll(earlier.of(counted, entries, time, this::parts));
        return parts;
    }

    /** @param entry the last of the agency's ledger that is in the part */
    private record Followed(AgencyPart part, long entry) {}

    /** Those that changed are read page by page, in short transactions. */
    private Map<String, AgencyPart> parts(List<AgencyCount> rows) {
        Map<String, AgencyPart> parts = new TreeMap<>();
        List<AgencyCount> changed = new ArrayList<>();
        for (AgencyCount row : rows) {
            Followed known = remembered.get(row.id);
            if (known == null || known.part().counted().revision() != row.revision) {
                changed.add(row);
            } else {
                parts.put(row.id.agency(), known.part());
            }
        }
        for (int from = 0; from < changed.size(); from += PAGE) {
            List<AgencyCount> page = changed.subList(from, Math.min(from + PAGE, changed.size()));
            parts.putAll(follow(page));
            List<AgencyCount> others = page.stream()
                    .filter(row -> !parts.containsKey(row.id.agency()))
                    .toList();
            if (!others.isEmpty()) {
                parts.putAll(read(others));
            }
        }
        return parts;
    }

    /** Of what is remembered only what was counted since is read. */
    private Map<String, AgencyPart> follow(List<AgencyCount> rows) {
        Map<String, Followed> known = new TreeMap<>();
        rows.forEach(row -> {
            Followed part = remembered.get(row.id);
            if (part != null) {
                known.put(row.id.agency(), part);
            }
        });
        Map<String, AgencyPart> parts = new TreeMap<>();
        if (!known.isEmpty()) {
            Map<String, Long> entries = known.values().stream()
                    .collect(Collectors.toMap(part -> part.part().agency(), Followed::entry));
            later.after(rows.get(0).id.plan(), entries).forEach((agency, after) -> {
                AgencyPart before = known.get(agency).part();
                if (before.counted().definition().key().equals(after.now().definition())) {
                    parts.put(agency, remember(before.with(after), after.entry()));
                }
            });
        }
        return parts;
    }

    private Map<String, AgencyPart> read(List<AgencyCount> rows) {
        String plan = rows.get(0).id.plan();
        Set<String> byUnit = rows.stream()
                .map(definitions::of)
                .distinct()
                .flatMap(definition -> new RollUp(definition.plan()).measuresByUnit().stream())
                .collect(Collectors.toSet());
        Map<String, AgencyPart> parts = new TreeMap<>();
        all.of(plan, rows.stream().map(row -> row.id.agency()).toList(), byUnit)
                .forEach((agency, read) ->
                        parts.put(agency, remember(AgencyPart.of(agency, read.counted()), read.entry())));
        return parts;
    }

    private AgencyPart remember(AgencyPart part, long entry) {
        Id id = new Id(part.agency(), part.counted().definition().plan().id());
        remembered.put(id, new Followed(part, entry));
        return part;
    }

    /** The agencies as one, under the definition that would hold for the code. */
    @Transactional
    public Known together(Id top, Map<String, AgencyPart> agencies) {
        Definition definition = states.of(top).definition();
        Known before = joined.get(top);
        if (before != null && before.counted().definition().equals(definition) && same(before.parts(), agencies)) {
            return before;
        }
        Known now = join(top, definition, agencies);
        joined.put(top, now);
        return now;
    }

    /** The very same parts: comparing what they hold would cost more than joining them. */
    private static boolean same(Map<String, AgencyPart> before, Map<String, AgencyPart> now) {
        return before.size() == now.size()
                && now.entrySet().stream().allMatch(part -> before.get(part.getKey()) == part.getValue());
    }

    private static Known join(Id top, Definition definition, Map<String, AgencyPart> agencies) {
        List<CountedState> counted =
                agencies.values().stream().map(AgencyPart::counted).toList();
        Map<String, AgencyState> sums = new TreeMap<>();
        agencies.forEach((agency, part) -> sums.put(agency, part.state(definition.plan())));
        return new Known(
                top,
                KnownState.newest(new CountedState(
                        definition,
                        new RollUp(definition.plan()).join(top.agency(), sums),
                        counted.stream().mapToLong(CountedState::revision).sum(),
                        counted.stream().mapToLong(CountedState::position).sum(),
                        counted.stream()
                                .map(CountedState::asOf)
                                .filter(Objects::nonNull)
                                .max(Comparator.naturalOrder())
                                .orElse(null))),
                agencies);
    }
}
