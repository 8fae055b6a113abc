package vn.hatinh.indicators.store;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.indicators.engine.contribution.ContributionTotal;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.store.AgencyCount.Id;

/** What was known of an agency at earlier moments: its sums less what was added since. */
@ApplicationScoped
public class KnownStates {

    private final AgencyCounts counts;
    private final AgencyStates states;
    private final Ledger ledger;
    private final DefinitionHistory history;

    KnownStates(AgencyCounts counts, AgencyStates states, Ledger ledger, DefinitionHistory history) {
        this.counts = counts;
        this.states = states;
        this.ledger = ledger;
        this.history = history;
    }

    /** Everything that is known. */
    public KnownState now(Id agency) {
        return KnownState.newest(states.of(agency));
    }

    /** What was known at a moment; empty when the ledger has no such moment. Before its first entry, nothing was known. */
    @Transactional
    public Optional<KnownState> at(Id agency, Moment moment) {
        Optional<AgencyCount> row = counts.hold(agency);
        Optional<KnownState> known =
                row.flatMap(held -> ledger.cut(held.id, moment).map(cut -> known(held, cut)));
        boolean beforeAnything = !(moment instanceof Moment.Position position) || position.position() == 0;
        return known.or(() -> beforeAnything
                ? Optional.of(KnownState.nothing(row.map(states::current)
                        .orElseGet(() -> states.nothing(agency))
                        .definition()))
                : Optional.empty());
    }

    private KnownState known(AgencyCount row, LedgerCut cut) {
        ContributionTotal since = new ContributionTotal();
        since.subtract(ledger.addedAfter(row.id, cut.entry()));
        AgencyState state = new AgencyState(
                states.current(row).state().sums().plus(since.listed()), ledger.unitsAfter(row.id, cut.entry()));
        return new KnownState(
                cut.entry(),
                new CountedState(
                        history.of(row.id).at(cut.entry(), cut.planVersion()),
                        state,
                        row.revision,
                        cut.position(),
                        cut.asOf()));
    }
}
