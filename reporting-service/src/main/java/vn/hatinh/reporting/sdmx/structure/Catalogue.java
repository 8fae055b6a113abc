package vn.hatinh.reporting.sdmx.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.hatinh.contracts.indicators.PlanPublished;
import vn.hatinh.reporting.sdmx.model.Artefact;
import vn.hatinh.reporting.sdmx.model.Artefact.ItemScheme;
import vn.hatinh.reporting.sdmx.model.Ref;

/** All artefacts that an asker can see, by reference, in the order in which messages list them. */
public record Catalogue(Map<Ref, Artefact> artefacts, Map<Ref, PlanPublished> plansOfFlows) {

    public static Catalogue of(List<Artefact> all, Map<Ref, PlanPublished> plansOfFlows) {
        return new Catalogue(
                all.stream()
                        .collect(Collectors.toMap(
                                Artefact::ref, artefact -> artefact, (one, same) -> one, LinkedHashMap::new)),
                plansOfFlows);
    }

    public Stream<Artefact> all() {
        return artefacts.values().stream();
    }

    public Optional<Artefact> find(Ref ref) {
        return Optional.ofNullable(artefacts.get(ref));
    }

    /** @throws IllegalStateException when there is none: references of this service lead somewhere */
    public ItemScheme codelist(Ref ref) {
        return find(ref)
                .filter(ItemScheme.class::isInstance)
                .map(ItemScheme.class::cast)
                .orElseThrow(() -> new IllegalStateException("no codelist " + ref));
    }

    /** Those that refer to it directly. */
    Stream<Artefact> parentsOf(Artefact artefact) {
        return all().filter(other -> other.children().contains(artefact.ref()));
    }

    Stream<Artefact> childrenOf(Artefact artefact) {
        return all().filter(other -> artefact.children().contains(other.ref()));
    }

    /** Those that it refers to, and those that they refer to, and so on. */
    Stream<Artefact> descendantsOf(Artefact artefact) {
        return childrenOf(artefact).flatMap(child -> Stream.concat(Stream.of(child), descendantsOf(child)));
    }

    /** The same with one more artefact. */
    Catalogue with(List<? extends Artefact> more) {
        List<Artefact> all = new ArrayList<>(artefacts.values());
        all.addAll(more);
        return of(all, plansOfFlows);
    }
}
