package vn.hatinh.indicators.rollup;

import java.lang.ref.SoftReference;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

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
import vn.hatinh.indicators.store.KnownState;
import vn.hatinh.indicators.store.KnownStates;
import vn.hatinh.indicators.store.Moment;

/**
 * Adds agencies up when somebody asks. Nothing is kept for a province or the country, so counting an agency writes no row
 * that another agency waits for; an agency that did not change since the last question is not read again.
 */
@ApplicationScoped
public class RollUps {

    private final AgencyCounts counts;
    private final AgencyStates states;
    private final KnownStates known;
    private final Map<Id, SoftReference<AgencyPart>> remembered = new ConcurrentHashMap<>();

    RollUps(AgencyCounts counts, AgencyStates states, KnownStates known) {
        this.counts = counts;
        this.states = states;
        this.known = known;
    }

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

    /** What was known of them at a moment. */
    @Transactional
    public Map<String, AgencyPart> agencies(Id below, Moment moment) {
        Map<String, AgencyPart> parts = new TreeMap<>();
        counts.below(below).forEach(row -> known.at(row.id, moment)
                .ifPresent(then -> parts.put(row.id.agency(), AgencyPart.of(row.id.agency(), then.counted()))));
        return parts;
    }

    /** The agencies as one, under the definition that would hold for the code. */
    @Transactional
    public Known together(Id top, Map<String, AgencyPart> agencies) {
        Definition definition = states.of(top).definition();
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
        SoftReference<AgencyPart> reference = remembered.get(row.id);
        AgencyPart part = reference == null ? null : reference.get();
        if (part == null || part.counted().revision() != row.revision) {
            part = AgencyPart.of(row.id.agency(), states.of(row.id));
            remembered.put(row.id, new SoftReference<>(part));
        }
        return part;
    }
}
