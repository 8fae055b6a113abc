package vn.hatinh.localstack.launcher;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** All values as a file that two programs can be compared by: one value a line, always in the same order and form. */
final class ValuesFile {

    private static final List<String> KEYS =
            List.of("code", "reading", "unit", "kind", "period", "numerator", "denominator", "value", "status");

    private final ObjectMapper json;

    ValuesFile(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @param source name of the workbook
     * @param values as the indicators service answers them
     */
    String format(String source, JsonNode values) {
        String lines = StreamSupport.stream(values.spliterator(), false)
                .map(this::line)
                .collect(Collectors.joining(",\n"));
        return "{\"source\": " + text(json.getNodeFactory().textNode(source)) + ", \"values\": [\n" + lines + "\n]}\n";
    }

    private String line(JsonNode value) {
        return KEYS.stream()
                .map(key -> "\"" + key + "\": " + text(value.path(key)))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String text(JsonNode node) {
        if (node.isMissingNode()) {
            return "null";
        }
        if (node.isNumber()) {
            // 100.00 and 1E+2 are the number 100
            var number = node.decimalValue().stripTrailingZeros();
            return number.toPlainString();
        }
        try {
            return json.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No JSON form", e);
        }
    }
}
