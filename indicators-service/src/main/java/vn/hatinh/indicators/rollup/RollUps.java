package vn.hatinh.indicators.rollup;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

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
import vn.hatinh.indicators.store.KnownStates;
import vn.hatinh.indicators.store.Ledger;
import vn.hatinh.indicators.store.Ledger.LastEntry;
import vn.hatinh.indicators.store.Moment;
import vn.hatinh.indicators.store.SoftlyRemembered;

/**
 * Adds agencies up when somebody asks. Nothing is kept for a province or the country, so counting an agency writes no row
 * that another agency waits for; an agency that did not change since the last question is not read again.
 */
@ApplicationScoped
public class RollUps {

    /** The agencies of a country, under a plan or two. */
    private static final int MOST_REMEMBERED = 10_000;

    /** The country and its provinces. */
    private static final int MOST_JOINED = 100;

    private final AgencyCounts counts;
    private final AgencyStates states;
    private final KnownStates known;
    private final Ledger ledger;
    private final Definitions definitions;
    private final SoftlyRemembered<Id, AgencyPart> remembered = new SoftlyRemembered<>(MOST_REMEMBERED);
    private final SoftlyRemembered<Then, AgencyPart> earlier = new SoftlyRemembered<>(MOST_REMEMBERED);
    private final SoftlyRemembered<Id, Known> joined = new SoftlyRemembered<>(MOST_JOINED);

    RollUps(AgencyCounts counts, AgencyStates states, KnownStates known, Ledger ledger, Definitions definitions) {
        this.counts = counts;
        this.states = states;
        this.known = known;
        this.ledger = ledger;
        this.definitions = definitions;
    }

    /** What was known after an entry of an agency's ledger stays as it is. */
    private record Then(Id agency, long entry) {}

    /** Whether the code names no agency with records of its own, but others lie below it. */
    @Transactional
    public boolean standsFor(Id top) {
        return !counts.isCounted(top.agency()) && counts.anyBelow(top);
    }

    /** Everything that is known of the agencies below the code, by agency. */
    @Transactional
    public Map<String, AgencyPart> agencies(Id below) {
        Map<String, AgencyPart> parts = new TreeMap<>();
        counts.below(below).forEach(row -> parts.put(row.id.agency(), part(row)));
        return parts;
    }

    /** What was known of them at a time. */
    @Transactional
    public Map<String, AgencyPart> agencies(Id below, Moment.Time time) {
        List<AgencyCount> rows = counts.below(below);
        Map<String, LastEntry> entries = ledger.lastEntries(
                below.plan(), rows.stream().map(row -> row.id.agency()).toList(), time);
        Map<String, AgencyPart> parts = new TreeMap<>();
        rows.forEach(row -> parts.put(row.id.agency(), then(row, entries.get(row.id.agency()), time)));
        return parts;
    }

    /** @param last entry that was known; null when nothing was */
    private AgencyPart then(AgencyCount row, LastEntry last, Moment.Time time) {
        if (last == null) {
            return AgencyPart.of(
                    row.id.agency(), KnownState.nothing(definitions.of(row)).counted());
        }
        if (last.newest()) {
            AgencyPart now = part(row);
            // another revision was counted meanwhile, after the moment
            if (now.counted().revision() == row.revision) {
                return now;
            }
        }
        Then key = new Then(row.id, last.entry());
        AgencyPart part = earlier.get(key);
        if (part == null) {
            part = AgencyPart.of(
                    row.id.agency(), known.at(row.id, time).orElseThrow().counted());
            earlier.put(key, part);
        }
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
        agencies.forEach((agency, part) -> sums.put(agency, part.counted().state()));
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

    private AgencyPart part(AgencyCount row) {
        AgencyPart part = remembered.get(row.id);
        if (part == null || part.counted().revision() != row.revision) {
            part = AgencyPart.of(row.id.agency(), states.glance(row.id));
            remembered.put(row.id, part);
        }
        return part;
    }
}
