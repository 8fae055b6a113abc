package vn.hatinh.indicators.engine.whatif;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import vn.hatinh.indicators.engine.contribution.Contribution;
import vn.hatinh.indicators.engine.contribution.Contributions;
import vn.hatinh.indicators.engine.contribution.StaffContributions;
import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.state.AgencyState;

/**
 * A record as it would be in place of the record as it is.
 *
 * @param before null for a person who would be new
 */
public record Revision(StaffFacts before, StaffFacts after) {

    public Revision {
        Objects.requireNonNull(after, "after");
    }

    /** The sums as they would be: the same arithmetic as for an event. */
    public static AgencyState applied(
            AgencyState state, StaffContributions contributions, Collection<Revision> revisions) {
        AgencyState revised = state;
        for (Revision revision : revisions) {
            revised = revised.plus(revision.difference(contributions));
        }
        return revised;
    }

    List<Contribution> difference(StaffContributions contributions) {
        return Contributions.difference(before == null ? List.of() : contributions.of(before), contributions.of(after));
    }
}
