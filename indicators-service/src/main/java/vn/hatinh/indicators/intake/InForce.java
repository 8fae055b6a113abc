package vn.hatinh.indicators.intake;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.indicators.catalogue.Decisions;
import vn.hatinh.indicators.publication.PlanPublication;
import vn.hatinh.indicators.store.AgencyCounts;
import vn.hatinh.indicators.store.Definitions;

/** Notices that another definition has come into force: by a decision, wherever it was made, or because its day has come. */
@ApplicationScoped
class InForce {

    private final Definitions definitions;
    private final AgencyCounts counts;
    private final RecountRequests requests;
    private final PlanPublication publication;
    private long seenRevision = -1;
    private LocalDate seenDay;

    InForce(Definitions definitions, AgencyCounts counts, RecountRequests requests, PlanPublication publication) {
        this.definitions = definitions;
        this.counts = counts;
        this.requests = requests;
        this.publication = publication;
    }

    /** Called by one thread. */
    void look(LocalDate today) {
        Decisions decisions = definitions.decisions();
        if (decisions.revision() != seenRevision || !today.equals(seenDay)) {
            publication.publish(today);
            counts.agencies().forEach(requests::request);
            seenRevision = decisions.revision();
            seenDay = today;
        }
    }
}
