package vn.hatinh.indicators.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
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
import vn.hatinh.indicators.values.Problems;
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

    /**
     * Takes back a decision whose day has not come.
     *
     * @param mine tells agencies that the caller has to do with
     * @throws ProblemException 404, or 409 when it has begun or was taken back before
     */
    @Transactional
    Activation withdraw(String plan, long id, Predicate<String> mine, String reason, String by) {
        activations.lock();
        Activation activation = find(plan, id, mine);
        if (activation.withdrawal() != null) {
            throw notWithdrawable(
                    id,
                    new Text(
                            "quyết định này đã được rút lại lúc "
                                    + activation.withdrawal().at(),
                            "this decision was taken back at "
                                    + activation.withdrawal().at()));
        } else if (activation.hasBegun(LocalDate.now(clock))) {
            throw notWithdrawable(
                    id,
                    new Text(
                            "đã áp dụng từ " + activation.from()
                                    + "; hãy áp dụng lại phiên bản trước bằng một quyết định mới",
                            "in force since " + activation.from()
                                    + "; put the version before in force again by another decision"));
        }
        activations.withdraw(id, by, reason);
        return find(plan, id, mine);
    }

    private Activation find(String plan, long id, Predicate<String> mine) {
        return definitions.decisions().activations().stream()
                .filter(activation -> activation.id() == id
                        && activation.definition().plan().equals(plan)
                        && mine.test(activation.agency()))
                .findFirst()
                .orElseThrow(() -> Problems.unknown(
                        "id", Long.toString(id), new Text("không có quyết định này", "there is no such decision")));
    }

    private static ProblemException notWithdrawable(long id, Text why) {
        return ProblemException.of(
                        409, "not-withdrawable", "Quyết định không rút lại được", "The decision cannot be taken back")
                .withErrors(List.of(new ProblemError("id", "not-withdrawable", id, why)));
    }

    private static ProblemError error(AdjustmentCheck.Misfit misfit) {
        if (misfit.reason() != null) {
            return new ProblemError(
                    misfit.pointer(),
                    "inconsistent",
                    misfit.value(),
                    new Text(misfit.reason().vi(), misfit.reason().en()));
        }
        String accepted = misfit.accepted().toString();
        return new ProblemError(
                misfit.pointer(),
                "unknown",
                misfit.value(),
                new Text("kế hoạch không có", "the plan has no such thing"),
                new Text(accepted, accepted));
    }
}
