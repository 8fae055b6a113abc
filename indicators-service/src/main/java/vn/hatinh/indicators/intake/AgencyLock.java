package vn.hatinh.indicators.intake;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.indicators.catalogue.Activation;
import vn.hatinh.indicators.catalogue.Adjustments;
import vn.hatinh.indicators.catalogue.Definition;
import vn.hatinh.indicators.store.AgencyCount;
import vn.hatinh.indicators.store.AgencyCount.Id;
import vn.hatinh.indicators.store.AgencyCounts;
import vn.hatinh.indicators.store.DefinitionHistory;
import vn.hatinh.indicators.store.Definitions;

/**
 * The right to count an agency, under all its plans at once. What it is counted by is looked up in the database here, so that
 * a decision made at another instance holds for the next event.
 */
@ApplicationScoped
class AgencyLock {

    private final AgencyCounts counts;
    private final Definitions definitions;
    private final DefinitionHistory history;
    private final RecountRequests requests;

    AgencyLock(AgencyCounts counts, Definitions definitions, DefinitionHistory history, RecountRequests requests) {
        this.counts = counts;
        this.definitions = definitions;
        this.history = history;
        this.requests = requests;
    }

    /** Rows of the plans that the agency is counted by now; another definition in force is on its way to them. */
    List<AgencyCount> lock(String agency) {
        Map<String, Activation> inForce = definitions.inForce(agency);
        List<AgencyCount> rows = counts.lockAll(agency);
        if (rows.isEmpty()) {
            rows = begin(agency, inForce);
        }
        requests.request(agency, inForce.values(), rows);
        return rows;
    }

    /** An agency that is new is counted by everything in force from its first record on. */
    private List<AgencyCount> begin(String agency, Map<String, Activation> inForce) {
        counts.lockBeginning(agency);
        List<AgencyCount> rows = counts.lockAll(agency);
        if (rows.isEmpty()) {
            inForce.forEach((plan, activation) -> begin(new Id(agency, plan), activation.definition()));
            rows = counts.lockAll(agency);
        }
        return rows;
    }

    private void begin(Id id, Definition.Key definition) {
        counts.begin(id, definition);
        if (!definition.adjustments().equals(Adjustments.NONE)) {
            history.begin(id, 0, definition);
        }
    }
}
