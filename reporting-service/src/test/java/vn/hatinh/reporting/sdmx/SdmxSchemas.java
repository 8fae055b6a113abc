package vn.hatinh.reporting.sdmx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
        return read(
                VersionFlag.V202012, SdmxSchemas.class.getResourceAsStream("/sdmx/" + kind + "-message.schema.json"));
    }

    /** They name no draft, but use what draft 7 has. */
    private static JsonSchema published(String kind) {
        try {
            return read(VersionFlag.V7, Files.newInputStream(Path.of(PUBLISHED, "sdmx-json-" + kind + "-schema.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonSchema read(VersionFlag draft, InputStream schema) {
        return JsonSchemaFactory.getInstance(draft).getSchema(schema, STRICT);
    }
}
