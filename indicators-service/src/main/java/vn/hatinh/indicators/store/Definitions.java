package vn.hatinh.indicators.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.indicators.catalogue.Activation;
import vn.hatinh.indicators.catalogue.CatalogueReader;
import vn.hatinh.indicators.catalogue.Decisions;
import vn.hatinh.indicators.catalogue.Definition;
import vn.hatinh.support.problem.ProblemException;

/**
 * What agencies are to be counted by, and what they were counted by. A definition never changes, so memory may keep it; what
 * is in force is asked of the database each time, because another instance may have changed it.
 */
@ApplicationScoped
public class Definitions {

    private final PlanDefinitions files;
    private final PlanActivations activations;
    private final Clock clock;
    private final Map<Definition.Key, Definition> read = new ConcurrentHashMap<>();
    private volatile Decisions decisions;

    Definitions(PlanDefinitions files, PlanActivations activations, Clock clock) {
        this.files = files;
        this.activations = activations;
        this.clock = clock;
    }

    /** Every decision made until now. */
    public Decisions decisions() {
        Decisions known = decisions;
        if (known == null || known.revision() != activations.revision()) {
            known = activations.all();
            decisions = known;
        }
        return known;
    }

    /** Activations that hold for an agency today, by plan; first the plan that is meant when none is named. */
    public Map<String, Activation> inForce(String agency) {
        return decisions().inForce(agency, LocalDate.now(clock));
    }

    /** The same without a look into the database, for work that is checked later. */
    public List<Definition> lastKnown(String agency) {
        Decisions known = decisions;
        return (known == null ? decisions() : known)
                .inForce(agency, LocalDate.now(clock)).values().stream()
                        .map(activation -> of(activation.definition()))
                        .toList();
    }

    /** What an agency's sums were computed under. */
    public Definition of(AgencyCount row) {
        return of(row.definition());
    }

    /** Whether it can be read; what was counted before files were kept cannot. */
    public boolean isKept(Definition.Key key) {
        return files.file(key.plan(), key.version()).isPresent();
    }

    /** @throws ProblemException 409 when that version was never kept */
    public Definition of(Definition.Key key) {
        return read.computeIfAbsent(key, this::read);
    }

    private Definition read(Definition.Key key) {
        String content = files.file(key.plan(), key.version()).orElseThrow(() -> ProblemException.of(
                        409,
                        "definition-not-kept",
                        "Không còn giữ định nghĩa thời điểm đó",
                        "The definition of that moment is not kept")
                .withDetail(
                        "Thời điểm này được tính theo phiên bản " + key.version(),
                        "That moment was counted under version " + key.version()));
        return new Definition(
                new CatalogueReader().read(key.plan() + " version " + key.version(), content, key.adjustments()),
                key.adjustments());
    }
}
