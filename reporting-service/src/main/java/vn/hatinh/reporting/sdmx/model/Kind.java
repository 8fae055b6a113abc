package vn.hatinh.reporting.sdmx.model;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of artefacts that this service maintains. */
public enum Kind {
    AGENCY_SCHEME("agencyscheme", "base.AgencyScheme", "agencySchemes"),
    CODELIST("codelist", "codelist.Codelist", "codelists"),
    CONCEPT_SCHEME("conceptscheme", "conceptscheme.ConceptScheme", "conceptSchemes"),
    DATA_STRUCTURE("datastructure", "datastructure.DataStructure", "dataStructures"),
    DATAFLOW("dataflow", "datastructure.Dataflow", "dataflows"),
    /** SDMX 2.1 asks for a content constraint, the message of SDMX 3.0 carries it as a data constraint */
    CONTENT_CONSTRAINT("contentconstraint", "registry.DataConstraint", "dataConstraints");

    private final String resource;
    private final String urnClass;
    private final String collection;

    Kind(String resource, String urnClass, String collection) {
        this.resource = resource;
        this.urnClass = urnClass;
        this.collection = collection;
    }

    /** As the address says it. */
    public String resource() {
        return resource;
    }

    String urnClass() {
        return urnClass;
    }

    /** Name of the array in a structure message. */
    public String collection() {
        return collection;
    }

    public static Optional<Kind> ofResource(String resource) {
        return Arrays.stream(values())
                .filter(kind -> kind.resource.equals(resource))
                .findFirst();
    }
}
