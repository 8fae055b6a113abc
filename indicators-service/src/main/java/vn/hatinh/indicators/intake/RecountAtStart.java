package vn.hatinh.indicators.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;

import vn.hatinh.indicators.catalogue.Catalogue;
import vn.hatinh.indicators.store.AgencyCounts;

/** After a change of the plan's definition, every agency is counted again, also one that sends no event. */
@ApplicationScoped
class RecountAtStart {

    private final Catalogue catalogue;
    private final AgencyCounts counts;
    private final Counting counting;

    RecountAtStart(Catalogue catalogue, AgencyCounts counts, Counting counting) {
        this.catalogue = catalogue;
        this.counts = counts;
        this.counting = counting;
    }

    void recount(@Observes StartupEvent started) {
        var plan = catalogue.plan();
        counts.countedUnderAnother(plan.id(), plan.version()).forEach(counting::recountIfOutdated);
    }
}
