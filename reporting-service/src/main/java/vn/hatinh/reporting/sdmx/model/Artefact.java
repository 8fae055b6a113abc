package vn.hatinh.reporting.sdmx.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.hatinh.contracts.indicators.PlanPublished.Text;

/** A maintained piece of structural metadata. */
public sealed interface Artefact {

    Ref ref();

    Text name();

    /** What it refers to directly. */
    Set<Ref> children();

    /** A list of items: codes, concepts or agencies, told apart by the kind of the reference. */
    record ItemScheme(Ref ref, Text name, List<Code> items, boolean isPartial) implements Artefact {

        public ItemScheme {
            items = List.copyOf(items);
        }

        public ItemScheme(Ref ref, Text name, List<Code> items) {
            this(ref, name, items, false);
        }

        @Override
        public Set<Ref> children() {
            return Set.of();
        }

        /** The same with only these items. */
        public ItemScheme only(Set<String> ids) {
            return new ItemScheme(
                    ref,
                    name,
                    items.stream().filter(item -> ids.contains(item.id())).toList(),
                    true);
        }
    }

    /**
     * A data structure definition.
     *
     * @param concepts the scheme whose concepts have the ids of the components
     * @param codelists of the components that are coded, by id of the component
     */
    record DataStructure(Ref ref, Text name, Ref concepts, Map<String, Ref> codelists) implements Artefact {

        public DataStructure {
            codelists = Map.copyOf(codelists);
        }

        @Override
        public Set<Ref> children() {
            return Stream.concat(Stream.of(concepts), codelists.values().stream())
                    .collect(Collectors.toUnmodifiableSet());
        }

        public Optional<Ref> codelistOf(String component) {
            return Optional.ofNullable(codelists.get(component));
        }
    }

    /** A flow of data of one structure. */
    record Dataflow(Ref ref, Text name, Text description, Ref structure) implements Artefact {

        public Dataflow {
            Objects.requireNonNull(structure, "structure");
        }

        @Override
        public Set<Ref> children() {
            return Set.of(structure);
        }
    }

    /** Which codes of each dimension the data of a flow really have. */
    record ContentConstraint(Ref ref, Text name, Ref dataflow, Map<String, SortedSet<String>> values)
            implements Artefact {

        @Override
        public Set<Ref> children() {
            return Set.of(dataflow);
        }
    }
}
