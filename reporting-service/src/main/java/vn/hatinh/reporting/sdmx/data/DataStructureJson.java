package vn.hatinh.reporting.sdmx.data;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.hatinh.contracts.indicators.PlanPublished.Text;
import vn.hatinh.reporting.sdmx.Localised;
import vn.hatinh.reporting.sdmx.model.Attribute;
import vn.hatinh.reporting.sdmx.model.Dimension;
import vn.hatinh.reporting.sdmx.model.Ref;
import vn.hatinh.reporting.sdmx.structure.StructureTexts;

/** The structure within a data message: the dimensions and attributes with the codes that the data use. */
final class DataStructureJson {

    private static final String OBS_VALUE = "OBS_VALUE";

    private final FlowSelection selection;
    private final Localised language;
    private final CodePositions positions;

    DataStructureJson(FlowSelection selection, Localised language, CodePositions positions) {
        this.selection = selection;
        this.language = language;
        this.positions = positions;
    }

    Map<String, Object> json(
            List<String> ofSeries,
            List<String> ofObservation,
            List<Attribute> attributesOfSeries,
            List<Attribute> attributesOfObservation) {
        Map<String, Object> json = named(selection.flow().name());
        json.put("dataSets", List.of(0));
        json.put(
                "links",
                List.of(
                        links(selection.flow().ref(), "dataflow").get(0),
                        links(selection.flow().structure(), "datastructure").get(0)));
        // clients expect every list, also an empty one
        Map<String, Object> dimensions = new LinkedHashMap<>();
        dimensions.put("dataSet", List.of());
        dimensions.put("series", ofSeries.stream().map(this::dimension).toList());
        dimensions.put(
                "observation", ofObservation.stream().map(this::dimension).toList());
        json.put("dimensions", dimensions);
        json.put("measures", Map.of("observation", List.of(measure())));
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("dataSet", List.of());
        attributes.put(
                "series", attributesOfSeries.stream().map(this::attribute).toList());
        attributes.put(
                "observation",
                attributesOfObservation.stream().map(this::attribute).toList());
        json.put("attributes", attributes);
        return json;
    }

    static List<Map<String, Object>> links(Ref ref, String relation) {
        Map<String, Object> link = new LinkedHashMap<>();
        link.put("urn", ref.urn());
        link.put("rel", relation);
        return List.of(link);
    }

    private Map<String, Object> dimension(String id) {
        Map<String, Object> json = component(id);
        json.put("keyPosition", Dimension.withPeriod().indexOf(id));
        json.put(
                "values",
                id.equals(Dimension.TIME_PERIOD)
                        ? positions.periods().stream()
                                .map(DataStructureJson::period)
                                .toList()
                        : codes(id));
        return json;
    }

    private Map<String, Object> measure() {
        Map<String, Object> json = component(OBS_VALUE);
        json.put("format", Map.of("dataType", "Decimal"));
        return json;
    }

    private Map<String, Object> attribute(Attribute attribute) {
        Map<String, Object> json = component(attribute.name());
        json.put("isMandatory", attribute.isMandatory());
        json.put(
                "relationship",
                attribute.isOfSeries()
                        ? Map.of(
                                "dimensions",
                                Arrays.stream(Dimension.values())
                                        .map(Dimension::name)
                                        .toList())
                        : Map.of("observation", Map.of()));
        if (!attribute.isCoded()) {
            json.put("format", Map.of("dataType", attribute.representation()));
        }
        json.put("values", attribute.isCoded() ? codes(attribute.name()) : values(attribute.name()));
        return json;
    }

    private Map<String, Object> component(String id) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.putAll(named(StructureTexts.shipped().concepts().get(id)));
        return json;
    }

    private List<Map<String, Object>> codes(String component) {
        Map<String, Text> names = selection.names(component);
        return positions.codes(component).stream()
                .map(code -> code(code, names.getOrDefault(code, new Text(code, code))))
                .toList();
    }

    /** All as text: the published schema takes a whole number for two types at once, and refuses it for that. */
    private List<Map<String, String>> values(String component) {
        return positions.codes(component).stream()
                .map(value -> Map.of("value", value))
                .toList();
    }

    private Map<String, Object> code(String id, Text name) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.putAll(named(name));
        return json;
    }

    private static Map<String, Object> period(TimePeriod period) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", period.id());
        json.put("name", period.id());
        json.put("start", period.first() + "T00:00:00Z");
        json.put("end", period.last() + "T23:59:59Z");
        return json;
    }

    private Map<String, Object> named(Text name) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", language.of(name));
        json.put("names", Localised.all(name));
        return json;
    }
}
