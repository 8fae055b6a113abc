package vn.hatinh.indicators.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.indicators.catalogue.Activation;
import vn.hatinh.indicators.catalogue.Adjustments;
import vn.hatinh.indicators.catalogue.Definition;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.store.AgencyCount.Id;
import vn.hatinh.indicators.store.AgencyCounts;
import vn.hatinh.indicators.store.Definitions;
import vn.hatinh.indicators.store.PlanDefinitions;
import vn.hatinh.indicators.store.PlanDefinitions.Upload;

/** Lists plans, versions and decisions. */
@ApplicationScoped
class PlanList {

    private final PlanDefinitions files;
    private final Definitions definitions;
    private final AgencyCounts counts;
    private final Clock clock;

    PlanList(PlanDefinitions files, Definitions definitions, AgencyCounts counts, Clock clock) {
        this.files = files;
        this.definitions = definitions;
        this.counts = counts;
        this.clock = clock;
    }

    @Transactional
    List<PlanView> of(String agency) {
        Map<String, Activation> inForce = definitions.inForce(agency);
        Map<String, List<Integer>> versions = new LinkedHashMap<>();
        inForce.keySet().forEach(plan -> versions.put(plan, new ArrayList<>()));
        files.all().forEach(upload -> versions.computeIfAbsent(upload.plan(), plan -> new ArrayList<>())
                .add(upload.version()));
        return versions.entrySet().stream()
                .map(plan -> view(agency, inForce.get(plan.getKey()), plan.getKey(), plan.getValue()))
                .toList();
    }

    List<Upload> versions(String plan) {
        return files.all().stream().filter(upload -> upload.plan().equals(plan)).toList();
    }

    /** Decisions that concern the agency or one below it, the newest first. */
    List<Activation> decisions(String plan, String agency) {
        List<Activation> found = new ArrayList<>();
        definitions.decisions().activations().stream()
                .filter(activation -> activation.definition().plan().equals(plan))
                .filter(activation ->
                        activation.concerns(agency) || activation.agency().startsWith(agency + "."))
                .forEach(activation -> found.add(0, activation));
        return found;
    }

    private PlanView view(String agency, Activation inForce, String id, List<Integer> versions) {
        int version = inForce == null ? versions.get(0) : inForce.definition().version();
        Plan plan = definitions
                .of(new Definition.Key(id, version, Adjustments.NONE))
                .plan();
        return new PlanView(
                id,
                plan.number(),
                plan.title(),
                plan.horizon().from(),
                plan.horizon().to(),
                plan.horizon().to().isBefore(LocalDate.now(clock)),
                versions,
                inForce == null ? null : ActivationView.of(inForce),
                counts.findByIdOptional(new Id(agency, id))
                        .map(row -> row.planVersion)
                        .orElse(null));
    }
}
