package vn.hatinh.indicators.rollup;

import java.time.Instant;
import java.util.Map;

import vn.hatinh.indicators.engine.contribution.ContributionTotal;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.rollup.RollUp;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.engine.state.Sums;
import vn.hatinh.indicators.engine.state.UnitTree;
import vn.hatinh.indicators.store.AgencyProgress;
import vn.hatinh.indicators.store.CountedState;
import vn.hatinh.indicators.store.LedgerOfAgencies.After;
import vn.hatinh.indicators.store.LedgerOfAgencies.Since;

/**
 * An agency as a part of what lies above it.
 *
 * @param counted its sums in the form of {@link RollUp#part}
 */
public record AgencyPart(String agency, CountedState counted) {

    static AgencyPart of(String agency, CountedState counted) {
        return new AgencyPart(
                agency,
                new CountedState(
                        counted.definition(),
                        new RollUp(counted.definition().plan()).part(agency, counted.state()),
                        counted.revision(),
                        counted.position(),
                        counted.asOf()));
    }

    /** Whether what was counted since an entry leads here, by the same definition. */
    boolean isWhereEnds(Since since) {
        return counted.revision() == since.revision()
                && counted.definition().plan().version() == since.cut().planVersion();
    }

    /** The agency as it was before that. */
    AgencyPart before(Since since) {
        ContributionTotal taken = new ContributionTotal();
        taken.subtract(since.added().listed());
        AgencyState away = part(taken, since.units());
        return plus(
                away,
                away.units(),
                counted.revision(),
                since.cut().position(),
                since.cut().asOf());
    }

    /** The agency as it became by what was counted after that, none of which changed a unit. */
    AgencyPart with(After after) {
        AgencyState added = part(after.added(), UnitTree.EMPTY);
        AgencyProgress now = after.now();
        return plus(added, counted.state().units(), now.revision(), now.position(), now.asOf());
    }

    private AgencyState part(ContributionTotal added, UnitTree units) {
        return new RollUp(counted.definition().plan())
                .part(agency, new AgencyState(Sums.EMPTY.plus(added.listed()), units));
    }

    private AgencyPart plus(AgencyState added, UnitTree units, long revision, long position, Instant asOf) {
        Sums sums = counted.state().sums().plus(added.sums().contributions().toList());
        return new AgencyPart(
                agency, new CountedState(counted.definition(), new AgencyState(sums, units), revision, position, asOf));
    }

    /** The agency by itself; its only unit is named as the agency is. */
    public AgencyState alone(Plan plan) {
        return new RollUp(plan).join(agency, Map.of(agency, state(plan)));
    }

    /** Its sums for a plan whose years may be closed on other days. */
    AgencyState state(Plan plan) {
        return RollUp.closedAs(
                plan.horizon(), counted.state(), counted.definition().plan().horizon());
    }
}
