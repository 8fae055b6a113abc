package vn.hatinh.indicators.rollup;

import java.lang.ref.SoftReference;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.indicators.catalogue.Catalogue;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.rollup.RollUp;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.store.AgencyCount;
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

    private final Catalogue catalogue;
    private final AgencyCounts counts;
    private final AgencyStates states;
    private final KnownStates known;
    private final Map<String, SoftReference<AgencyPart>> remembered = new ConcurrentHashMap<>();

    RollUps(Catalogue catalogue, AgencyCounts counts, AgencyStates states, KnownStates known) {
        this.catalogue = catalogue;
        this.counts = counts;
        this.states = states;
        this.known = known;
    }

    /** Whether the code names no agency with records of its own, but others lie below it. */
    @Transactional
    public boolean standsFor(String code) {
        return !counts.isCounted(new AgencyCount.Id(code, catalogue.plan().id()))
                && counts.anyBelow(catalogue.plan().id(), code);
    }

    /** Everything that is known of the agencies below the code, by agency. */
    @Transactional
    public Map<String, AgencyPart> agencies(String below) {
        RollUp rollUp = new RollUp(catalogue.plan());
        return counts.below(catalogue.plan().id(), below).stream()
                .map(row -> part(rollUp, row))
                .collect(Collectors.toMap(AgencyPart::agency, part -> part, (one, same) -> one, TreeMap::new));
    }

    /** What was known of them at a moment. */
    @Transactional
    public Map<String, AgencyPart> agencies(String below, Moment moment) {
        RollUp rollUp = new RollUp(catalogue.plan());
        Map<String, AgencyPart> parts = new TreeMap<>();
        counts.below(catalogue.plan().id(), below).forEach(row -> known.at(row.id.agency(), moment)
                .ifPresent(then -> parts.put(
                        row.id.agency(),
                        AgencyPart.of(rollUp, row.id.agency(), then.plan().version(), then.counted()))));
        return parts;
    }

    /** The agencies as one. */
    public KnownState together(String top, Map<String, AgencyPart> agencies) {
        Plan plan = catalogue.plan();
        List<CountedState> counted =
                agencies.values().stream().map(AgencyPart::counted).toList();
        Instant asOf = counted.stream()
                .map(CountedState::asOf)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return KnownState.newest(
                new CountedState(
                        new RollUp(plan).join(top, states(agencies)),
                        counted.stream().mapToLong(CountedState::revision).sum(),
                        counted.stream().mapToLong(CountedState::position).sum(),
                        asOf),
                plan);
    }

    private static Map<String, AgencyState> states(Map<String, AgencyPart> agencies) {
        return agencies.values().stream().collect(Collectors.toMap(AgencyPart::agency, part -> part.counted()
                .state()));
    }

    private AgencyPart part(RollUp rollUp, AgencyCount row) {
        String agency = row.id.agency();
        SoftReference<AgencyPart> reference = remembered.get(agency);
        AgencyPart part = reference == null ? null : reference.get();
        if (part == null
                || part.planVersion() != row.planVersion
                || part.counted().revision() != row.revision) {
            part = AgencyPart.of(rollUp, agency, row.planVersion, states.of(agency));
            remembered.put(agency, new SoftReference<>(part));
        }
        return part;
    }
}
