package vn.hatinh.reporting.sdmx.model;

/** Names one version of an artefact. */
public record Ref(Kind kind, String agency, String id, String version) {

    public String urn() {
        return "urn:sdmx:org.sdmx.infomodel.%s=%s".formatted(kind.urnClass(), this);
    }

    /** The name of an item of a scheme, for example a concept. */
    public String urnOf(String itemClass, String item) {
        return "urn:sdmx:org.sdmx.infomodel.%s=%s.%s".formatted(itemClass, this, item);
    }

    /** {@code HATINH:CL_SEX(1.0)} */
    @Override
    public String toString() {
        return agency + ":" + id + "(" + version + ")";
    }
}
