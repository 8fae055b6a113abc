package vn.hatinh.indicators.intake;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.indicators.catalogue.Activation;
import vn.hatinh.indicators.catalogue.Definition;
import vn.hatinh.indicators.store.AgencyCount;
import vn.hatinh.indicators.store.AgencyCount.Id;
import vn.hatinh.indicators.store.AgencyCounts;
import vn.hatinh.indicators.store.Definitions;
import vn.hatinh.indicators.store.RecountJobs;

/** Asks for a recount where an agency is not counted by what is in force. */
@ApplicationScoped
public class RecountRequests {

    private final AgencyCounts counts;
    private final Definitions definitions;
    private final RecountJobs jobs;

    RecountRequests(AgencyCounts counts, Definitions definitions, RecountJobs jobs) {
        this.counts = counts;
        this.definitions = definitions;
        this.jobs = jobs;
    }

    /** Looks at an agency of which something was counted; an unfinished job that nobody needs any more is given up. */
    @Transactional
    public void request(String agency) {
        Collection<Activation> inForce = definitions.inForce(agency).values();
        List<AgencyCount> rows =
                counts.find("id.agency = ?1 order by id.plan", agency).list();
        if (!rows.isEmpty()) {
            inForce.forEach(activation -> giveUp(agency, activation.definition(), rows));
            request(agency, inForce, rows);
        }
    }

    private void giveUp(String agency, Definition.Key definition, List<AgencyCount> rows) {
        Id target = new Id(agency, definition.plan());
        if (row(rows, definition)
                .filter(row -> row.definition().equals(definition))
                .isPresent()) {
            jobs.withdraw(target);
        } else {
            jobs.supersede(target, definition);
        }
    }

    /** @param rows all of the agency, at least one */
    void request(String agency, Collection<Activation> inForce, List<AgencyCount> rows) {
        for (Activation activation : inForce) {
            Definition.Key definition = activation.definition();
            Optional<AgencyCount> row = row(rows, definition);
            if (row.isEmpty()) {
                jobs.request(new Id(agency, definition.plan()), rows.get(0).id.plan(), activation);
            } else if (!row.get().definition().equals(definition)) {
                jobs.request(row.get().id, definition.plan(), activation);
            }
        }
    }

    private static Optional<AgencyCount> row(List<AgencyCount> rows, Definition.Key definition) {
        return rows.stream()
                .filter(row -> row.id.plan().equals(definition.plan()))
                .findFirst();
    }
}
