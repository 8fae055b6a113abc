package vn.hatinh.reporting.sdmx.structure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.hatinh.reporting.sdmx.model.Artefact;
import vn.hatinh.reporting.sdmx.model.Artefact.ItemScheme;
import vn.hatinh.reporting.sdmx.model.Kind;
import vn.hatinh.reporting.sdmx.model.Ref;

/**
 * Which artefacts are asked for; the words are those of the SDMX 2.1 web service.
 *
 * @param kinds one, or all
 * @param agency id, several joined by a plus sign, or {@code all}
 * @param version a version, {@code latest} or {@code all}
 * @param items of schemes; empty: all of them
 * @param references which other artefacts come along
 */
public record StructureQuery(
        Set<Kind> kinds, String agency, String id, String version, Set<String> items, References references) {

    public static final String ALL = "all";
    public static final String LATEST = "latest";

    private static final String OR = "\\+";

    /** What comes along with the artefacts that match. */
    public sealed interface References {

        /** One of the standard's words. */
        enum Closeness implements References {
            NONE,
            PARENTS,
            PARENTSANDSIBLINGS,
            CHILDREN,
            DESCENDANTS,
            ALL
        }

        /** Those of one kind, however far away. */
        record OfKind(Kind kind) implements References {}
    }

    /** What was found: by reference, and whether it was asked for itself or came along. */
    public record Found(Artefact artefact, boolean isReference) {}

    /** The same for some items of schemes only. */
    public StructureQuery ofItems(Set<String> wanted) {
        return new StructureQuery(kinds, agency, id, version, wanted, references);
    }

    /** Whether contents of flows can be among what is asked for. */
    public boolean mayNeedContent() {
        return kinds.contains(Kind.CONTENT_CONSTRAINT)
                || references == References.Closeness.PARENTS
                || references == References.Closeness.PARENTSANDSIBLINGS
                || references == References.Closeness.ALL
                || references.equals(new References.OfKind(Kind.CONTENT_CONSTRAINT));
    }

    public List<Found> in(Catalogue catalogue) {
        List<Artefact> matching = matching(catalogue).stream()
                .flatMap(artefact -> withItems(artefact).stream())
                .toList();
        Map<Ref, Found> found = new LinkedHashMap<>();
        matching.forEach(artefact -> found.put(artefact.ref(), new Found(artefact, false)));
        matching.forEach(artefact -> alongWith(artefact, catalogue)
                .forEach(other -> found.putIfAbsent(other.ref(), new Found(other, true))));
        return List.copyOf(found.values());
    }

    private List<Artefact> matching(Catalogue catalogue) {
        List<Artefact> named = catalogue
                .all()
                .filter(artefact -> kinds.contains(artefact.ref().kind()))
                .filter(artefact -> isAmong(agency, artefact.ref().agency()))
                .filter(artefact -> isAmong(id, artefact.ref().id()))
                .toList();
        if (version.equals(LATEST)) {
            // one version of each is kept here, that of the newest plan
            return named;
        }
        return named.stream()
                .filter(artefact -> isAmong(version, artefact.ref().version()))
                .toList();
    }

    /** Empty for a scheme without any of the items, and for what has no items at all. */
    private Optional<Artefact> withItems(Artefact artefact) {
        if (items.isEmpty()) {
            return Optional.of(artefact);
        }
        return Optional.of(artefact)
                .filter(ItemScheme.class::isInstance)
                .map(scheme -> ((ItemScheme) scheme).only(items))
                .filter(scheme -> !scheme.items().isEmpty())
                .map(Artefact.class::cast);
    }

    private static boolean isAmong(String asked, String id) {
        return asked.equals(ALL) || Arrays.asList(asked.split(OR)).contains(id);
    }

    private Stream<Artefact> alongWith(Artefact artefact, Catalogue catalogue) {
        if (references instanceof References.OfKind only) {
            Predicate<Artefact> ofTheKind = other -> other.ref().kind() == only.kind();
            return everything(artefact, catalogue).filter(ofTheKind);
        }
        return switch ((References.Closeness) references) {
            case NONE -> Stream.empty();
            case PARENTS -> catalogue.parentsOf(artefact);
            case PARENTSANDSIBLINGS -> parentsAndSiblings(artefact, catalogue);
            case CHILDREN -> catalogue.childrenOf(artefact);
            case DESCENDANTS -> catalogue.descendantsOf(artefact);
            case ALL -> everything(artefact, catalogue);
        };
    }

    private static Stream<Artefact> parentsAndSiblings(Artefact artefact, Catalogue catalogue) {
        return catalogue
                .parentsOf(artefact)
                .flatMap(parent -> Stream.concat(Stream.of(parent), catalogue.childrenOf(parent)));
    }

    private static Stream<Artefact> everything(Artefact artefact, Catalogue catalogue) {
        return Stream.concat(parentsAndSiblings(artefact, catalogue), catalogue.descendantsOf(artefact));
    }

    /** In the order of the kinds, as messages list them. */
    public static Map<Kind, List<Found>> byKind(List<Found> found) {
        return found.stream()
                .sorted(Comparator.comparing(one -> one.artefact().ref().kind()))
                .collect(Collectors.groupingBy(
                        one -> one.artefact().ref().kind(), LinkedHashMap::new, Collectors.toList()));
    }
}
