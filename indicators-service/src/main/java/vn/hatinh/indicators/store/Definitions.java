package vn.hatinh.indicators.store;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import io.quarkus.runtime.StartupEvent;

import vn.hatinh.indicators.catalogue.Catalogue;
import vn.hatinh.indicators.catalogue.CatalogueReader;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.support.problem.ProblemException;

/** The plan under its present and its former definitions. */
@ApplicationScoped
public class Definitions {

    private final Catalogue catalogue;
    private final PlanDefinitions kept;
    private final Map<Integer, Plan> former = new ConcurrentHashMap<>();

    Definitions(Catalogue catalogue, PlanDefinitions kept) {
        this.catalogue = catalogue;
        this.kept = kept;
    }

    @Transactional
    void keep(@Observes StartupEvent started) {
        kept.keep(catalogue.plan(), catalogue.file());
    }

    /**
     * The plan as a version of its definition says.
     *
     * @throws ProblemException 409 when that version was never kept
     */
    public Plan plan(int version) {
        return version == catalogue.plan().version() ? catalogue.plan() : former.computeIfAbsent(version, this::read);
    }

    private Plan read(int version) {
        String content = kept.find(catalogue.plan().id(), version);
        if (content == null) {
            throw ProblemException.of(
                            409,
                            "definition-not-kept",
                            "Không còn giữ định nghĩa thời điểm đó",
                            "The definition of that moment is not kept")
                    .withDetail(
                            "Thời điểm này được tính theo phiên bản " + version,
                            "That moment was counted under version " + version);
        }
        return new CatalogueReader()
                .read(
                        catalogue.plan().id() + " version " + version,
                        new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }
}
