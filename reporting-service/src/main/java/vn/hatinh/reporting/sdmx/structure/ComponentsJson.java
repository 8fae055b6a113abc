package vn.hatinh.reporting.sdmx.structure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.hatinh.reporting.sdmx.model.Artefact.DataStructure;
import vn.hatinh.reporting.sdmx.model.Attribute;
import vn.hatinh.reporting.sdmx.model.Dimension;

import static vn.hatinh.reporting.sdmx.structure.StructureMessage.ordered;

/** The dimensions, attributes and the measure of a data structure definition. */
final class ComponentsJson {

    static final String CONCEPT = "conceptscheme.Concept";
    static final String OBS_VALUE = "OBS_VALUE";

    private final DataStructure structure;

    ComponentsJson(DataStructure structure) {
        this.structure = structure;
    }

    Map<String, Object> json() {
        return ordered(
                "dimensionList",
                ordered(
                        "id",
                        "DimensionDescriptor",
                        "dimensions",
                        Arrays.stream(Dimension.values()).map(this::dimension).toList(),
                        "timeDimension",
                        component(Dimension.TIME_PERIOD, format("ObservationalTimePeriod"))),
                "measureList",
                ordered(
                        "id",
                        "MeasureDescriptor",
                        "measures",
                        List.of(with(component(OBS_VALUE, format("Decimal")), "usage", "optional"))),
                "attributeList",
                ordered(
                        "id",
                        "AttributeDescriptor",
                        "attributes",
                        Attribute.all().stream().map(this::attribute).toList()));
    }

    private Map<String, Object> dimension(Dimension dimension) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", dimension.name());
        json.put("position", dimension.ordinal());
        json.put("conceptIdentity", concept(dimension.name()));
        json.put("localRepresentation", representation(dimension.name()));
        return json;
    }

    private Map<String, Object> attribute(Attribute attribute) {
        Map<String, Object> json = component(
                attribute.name(),
                attribute.isCoded() ? representation(attribute.name()) : format(attribute.representation()));
        json.put("usage", attribute.isMandatory() ? "mandatory" : "optional");
        json.put("attributeRelationship", relationship(attribute));
        return json;
    }

    /** What the value of an attribute depends on; a data message says it in the same words. */
    static Map<String, Object> relationship(Attribute attribute) {
        return attribute.isOfSeries()
                ? ordered(
                        "dimensions",
                        Arrays.stream(Dimension.values()).map(Dimension::name).toList())
                : ordered("observation", Map.of());
    }

    private Map<String, Object> component(String id, Map<String, Object> representation) {
        return ordered("id", id, "conceptIdentity", concept(id), "localRepresentation", representation);
    }

    private static Map<String, Object> with(Map<String, Object> json, String member, Object value) {
        json.put(member, value);
        return json;
    }

    private String concept(String id) {
        return structure.concepts().urnOf(CONCEPT, id);
    }

    private Map<String, Object> representation(String component) {
        return ordered(
                "enumeration", structure.codelistOf(component).orElseThrow().urn());
    }

    private static Map<String, Object> format(String dataType) {
        return ordered("format", ordered("dataType", dataType));
    }
}
