package vn.hatinh.indicators.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.contracts.personnel.StaffType;
import vn.hatinh.indicators.catalogue.Activation;
import vn.hatinh.indicators.catalogue.AdjustmentCheck;
import vn.hatinh.indicators.catalogue.Adjustments;
import vn.hatinh.indicators.catalogue.CatalogueReader;
import vn.hatinh.indicators.catalogue.Definition;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.intake.RecountRequests;
import vn.hatinh.indicators.store.AgencyCounts;
import vn.hatinh.indicators.store.Definitions;
import vn.hatinh.indicators.store.PlanActivations;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.problem.Text;

/** Decides what agencies are counted by. */
@ApplicationScoped
class Activations {

    private static final Set<String> STAFF_TYPES =
            Stream.of(StaffType.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final PlanFiles files;
    private final PlanActivations activations;
    private final Definitions definitions;
    private final AgencyCounts counts;
    private final RecountRequests recounts;
    private final CatalogueReader reader = new CatalogueReader();
    private final Clock clock;

    Activations(
            PlanFiles files,
            PlanActivations activations,
            Definitions definitions,
            AgencyCounts counts,
            RecountRequests recounts,
            Clock clock) {
        this.files = files;
        this.activations = activations;
        this.definitions = definitions;
        this.counts = counts;
        this.recounts = recounts;
        this.clock = clock;
    }

    /** The definition that a request speaks of, when everything in it fits the plan. */
    Definition definition(String plan, ActivationRequest request) {
        String file = files.file(plan, request.version());
        Plan read = reader.read(plan, file, Adjustments.NONE);
        Set<String> settings = new TreeSet<>();
        reader.tree(file).path("settings").fieldNames().forEachRemaining(settings::add);
        List<AdjustmentCheck.Misfit> misfits =
                AdjustmentCheck.misfits(request.adjustments(), read, settings, STAFF_TYPES);
        if (!misfits.isEmpty()) {
            throw ProblemException.of(
                            400,
                            "invalid-activation",
                            "Nội dung áp dụng không khớp kế hoạch",
                            "The activation does not fit the plan")
                    .withErrors(misfits.stream().map(Activations::error).toList());
        }
        return definitions.of(new Definition.Key(plan, request.version(), request.adjustments()));
    }

    /** Agencies that are counted already go on being answered as before until they have been counted again. */
    @Transactional
    Activation activate(String plan, String agency, ActivationRequest request, String by) {
        Definition definition = definition(plan, request);
        activations.lock();
        Activation activation = activations.add(
                definition.key(),
                agency,
                request.subtree(),
                Optional.ofNullable(request.from()).orElseGet(() -> LocalDate.now(clock)),
                by,
                request.reason());
        counts.agencies().stream().filter(activation::concerns).forEach(recounts::request);
        return activation;
    }

    private static ProblemError error(AdjustmentCheck.Misfit misfit) {
        String accepted = misfit.accepted().toString();
        return new ProblemError(
                misfit.pointer(),
                "unknown",
                misfit.value(),
                new Text("kế hoạch không có", "the plan has no such thing"),
                new Text(accepted, accepted));
    }
}
