package vn.hatinh.reporting.sdmx.structure;

import vn.hatinh.contracts.indicators.PlanPublished;
import vn.hatinh.reporting.sdmx.model.Dimension;
import vn.hatinh.reporting.sdmx.model.Kind;
import vn.hatinh.reporting.sdmx.model.Ref;
import vn.hatinh.reporting.sdmx.model.SdmxId;

/**
 * How the artefacts of one maintenance agency are called.
 *
 * @param agency SDMX id of the agency
 */
public record Maintained(String agency) {

    /** Lists that are the same for every plan, and those whose items come and go without a version. */
    static final String STANDING = "1.0";

    /** SDMX's own agency, which maintains the list of agencies. */
    static final String SDMX = "SDMX";

    public Ref agencies() {
        return new Ref(Kind.AGENCY_SCHEME, SDMX, "AGENCIES", STANDING);
    }

    public Ref concepts() {
        return new Ref(Kind.CONCEPT_SCHEME, agency, "CS_GENDER_EQUALITY", STANDING);
    }

    public Ref codelist(String id) {
        return new Ref(Kind.CODELIST, agency, id, STANDING);
    }

    /** The codelist of a dimension, whose version is the plan's where its codes are. */
    public Ref codelist(Dimension dimension, PlanPublished plan) {
        return new Ref(
                Kind.CODELIST,
                agency,
                dimension.codelist(SdmxId.of(plan.plan())),
                dimension.isOfThePlan() ? versionOf(plan) : STANDING);
    }

    public Ref structure(PlanPublished plan) {
        return new Ref(Kind.DATA_STRUCTURE, agency, "DSD_" + SdmxId.of(plan.plan()), versionOf(plan));
    }

    public Ref dataflow(PlanPublished plan) {
        return new Ref(Kind.DATAFLOW, agency, "DF_" + SdmxId.of(plan.plan()), versionOf(plan));
    }

    public Ref constraint(PlanPublished plan) {
        return new Ref(Kind.CONTENT_CONSTRAINT, agency, "CR_" + SdmxId.of(plan.plan()), versionOf(plan));
    }

    private static String versionOf(PlanPublished plan) {
        return plan.version() + ".0";
    }
}
