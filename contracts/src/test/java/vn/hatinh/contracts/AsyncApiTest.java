package vn.hatinh.contracts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** The published description of the events says what the approved files hold. */
class AsyncApiTest {

    private static final Path DESCRIPTION = Path.of("..", "docs", "asyncapi.yaml");
    private static final Path APPROVED = Path.of("src", "test", "resources", "approved");

    private static final Map<String, String> SCHEMA_OF = Map.ofEntries(
            Map.entry("staff-changed", "StaffChanged"),
            Map.entry("unit-changed", "UnitChanged"),
            Map.entry("recruitment-round", "AgencyFactChanged"),
            Map.entry("family-survey", "AgencyFactChanged"),
            Map.entry("communication-product", "AgencyFactChanged"),
            Map.entry("anonymous-count", "AgencyFactChanged"),
            Map.entry("agency-fact-removed", "AgencyFactChanged"),
            Map.entry("indicator-series-changed", "IndicatorSeriesChanged"),
            Map.entry("agency-counted", "AgencyCounted"),
            Map.entry("plan-published", "PlanPublished"),
            Map.entry("records-read", "RecordsRead"));

    private final ObjectMapper json = new ObjectMapper();
    private final JsonNode description = read(DESCRIPTION);

    @TestFactory
    Stream<DynamicTest> everyApprovedEventFitsItsSchema() {
        return Samples.byName().keySet().stream()
                .map(name -> dynamicTest(name, () -> {
                    JsonNode event = json.readTree(Files.readString(APPROVED.resolve(name + ".json")));
                    assertThat(schema(SCHEMA_OF.get(name)).validate(event)).isEmpty();
                }));
    }

    @Test
    void everyTopicIsDescribed() {
        Set<String> described = new TreeSet<>();
        description
                .get("channels")
                .forEach(channel -> described.add(channel.get("address").textValue()));

        assertThat(described)
                .containsExactlyInAnyOrder(
                        Topics.STAFF,
                        Topics.UNITS,
                        Topics.AGENCY_FACTS,
                        Topics.PLANS,
                        Topics.INDICATOR_VALUES,
                        Topics.RECORD_READS);
    }

    /** Schemas of the description refer to each other, so each takes all of them along; nothing else is allowed in. */
    private JsonSchema schema(String name) {
        ObjectNode root = json.createObjectNode();
        root.set("components", closed(description.get("components").deepCopy()));
        root.put("$ref", "#/components/schemas/" + name);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(root);
    }

    /** A member that the description forgot must not pass. */
    private static JsonNode closed(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("properties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(AsyncApiTest::closed);
        return node;
    }

    private static JsonNode read(Path yaml) {
        try {
            return new YAMLMapper().readTree(yaml.toFile());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
