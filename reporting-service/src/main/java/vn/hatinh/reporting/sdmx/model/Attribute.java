package vn.hatinh.reporting.sdmx.model;

import java.util.Arrays;
import java.util.List;

/** What is said of a series or of an observation beside its value, in the order of the structure. */
public enum Attribute {
    UNIT_MEASURE("CL_UNIT_MEASURE", true, true),
    UNIT_MULT("CL_UNIT_MULT", true, true),
    COLLECTION("CL_COLLECTION", true, true),
    NATURE("CL_NATURE", true, true),
    OBS_STATUS("CL_OBS_STATUS", false, true),
    CONF_STATUS("CL_CONF_STATUS", false, true),
    NUMERATOR("Decimal", false, false),
    DENOMINATOR("Decimal", false, false),
    TARGET("Decimal", false, false),
    TARGET_STATUS("CL_TARGET_STATUS", false, false),
    DISTANCE("Long", false, false),
    COMMENT_OBS("String", false, false);

    private static final String CODELIST = "CL_";

    private final String representation;
    private final boolean ofSeries;
    private final boolean mandatory;

    Attribute(String representation, boolean ofSeries, boolean mandatory) {
        this.representation = representation;
        this.ofSeries = ofSeries;
        this.mandatory = mandatory;
    }

    public boolean isCoded() {
        return representation.startsWith(CODELIST);
    }

    /** Id of the codelist, or the data type where there is none. */
    public String representation() {
        return representation;
    }

    public boolean isOfSeries() {
        return ofSeries;
    }

    public boolean isMandatory() {
        return mandatory;
    }

    public static List<Attribute> all() {
        return Arrays.asList(values());
    }
}
