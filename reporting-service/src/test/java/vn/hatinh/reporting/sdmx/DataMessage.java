package vn.hatinh.reporting.sdmx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads a data message as a client does: by the positions of its structure. */
final class DataMessage {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final JsonNode structure;
    private final JsonNode dataSet;

    DataMessage(String message) {
        try {
            JsonNode data = JSON.readTree(message).path("data");
            this.structure = data.path("structures").get(0);
            this.dataSet = data.path("dataSets").get(0);
        } catch (JsonProcessingException e) {
            throw new AssertionError(message, e);
        }
    }

    /** By key with the period: the value and the attributes by their ids. */
    Map<String, Map<String, Object>> flatObservations() {
        Map<String, Map<String, Object>> all = new LinkedHashMap<>();
        dataSet.path("observations")
                .properties()
                .forEach(entry -> all.put(
                        key(entry.getKey(), structure.at("/dimensions/observation")), values(entry.getValue())));
        return all;
    }

    /** The values of the only series, by period. */
    Map<String, Object> onlySeriesByPeriod() {
        Map<String, Object> figures = new LinkedHashMap<>();
        dataSet.path("series")
                .properties()
                .iterator()
                .next()
                .getValue()
                .path("observations")
                .properties()
                .forEach(entry -> figures.put(
                        key(entry.getKey(), structure.at("/dimensions/observation")),
                        scalar(entry.getValue().get(0))));
        return figures;
    }

    String nameOf(String dimension, String code) {
        for (JsonNode one : structure.at("/dimensions/series")) {
            for (JsonNode value : one.path("values")) {
                if (one.path("id").asText().equals(dimension)
                        && value.path("id").asText().equals(code)) {
                    return value.path("name").asText();
                }
            }
        }
        throw new AssertionError("no code " + code + " of " + dimension);
    }

    private static String key(String positions, JsonNode dimensions) {
        List<String> codes = new ArrayList<>();
        String[] parts = positions.split(":");
        for (int i = 0; i < parts.length; i++) {
            codes.add(dimensions
                    .get(i)
                    .path("values")
                    .get(Integer.parseInt(parts[i]))
                    .path("id")
                    .asText());
        }
        return String.join(".", codes);
    }

    private Map<String, Object> values(JsonNode observation) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("OBS_VALUE", scalar(observation.get(0)));
        for (int i = 1; i < observation.size(); i++) {
            JsonNode attribute = structure.at("/attributes/observation").get(i - 1);
            JsonNode value = attribute.path("values").path(observation.get(i).asInt(-1));
            values.put(
                    attribute.path("id").asText(),
                    value.has("id") ? value.path("id").asText() : scalar(value.path("value")));
        }
        return values;
    }

    private static Object scalar(JsonNode value) {
        return value.isNull() || value.isMissingNode()
                ? null
                : value.isNumber() ? value.decimalValue() : value.asText();
    }
}
