package vn.hatinh.reporting.sdmx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;

import static org.assertj.core.api.Assertions.assertThat;

/** Validates messages against the rules of SDMX-JSON 2.0.0; see the README beside the schemas. */
final class SdmxSchemas {

    /** Folder of the published schemas, for who has them. */
    private static final String PUBLISHED = System.getenv("SDMX_SCHEMAS");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private SdmxSchemas() {}

    static void assertIsDataMessage(String message) {
        assertIs("data", message);
    }

    static void assertIsStructureMessage(String message) {
        assertIs("structure", message);
    }

    private static void assertIs(String kind, String message) {
        assertThat(faults(own(kind), message)).as(message).isEmpty();
        if (PUBLISHED != null) {
            assertThat(faults(published(kind), message))
                    .as("the published schema")
                    .isEmpty();
        }
    }

    private static Set<ValidationMessage> faults(JsonSchema schema, String message) {
        try {
            return schema.validate(JSON.readTree(message));
        } catch (JsonProcessingException e) {
            throw new AssertionError(message, e);
        }
    }

    private static JsonSchema own(String kind) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(SdmxSchemas.class.getResourceAsStream("/sdmx/" + kind + "-message.schema.json"), STRICT);
    }

    /**
     * They name json-schema.org/schema, which is no draft, and one of them itself by draft 4's {@code id}; all other
     * keywords are draft 7's.
     */
    private static JsonSchema published(String kind) {
        Path file = Path.of(PUBLISHED, "sdmx-json-" + kind + "-schema.json");
        try (InputStream text = Files.newInputStream(file)) {
            ObjectNode schema = JSON.readValue(text, ObjectNode.class);
            schema.remove(List.of("$schema", "id"));
            return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(schema, STRICT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
