package vn.hatinh.reporting.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Reads the data that ships with the service: names, wording, texts. A member that nobody reads is an error. */
public final class YamlResource {

    private static final ObjectMapper MAPPER = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .addModule(new JavaTimeModule())
            .build();

    private YamlResource() {}

    public static <T> T read(String resource, Class<T> shape) {
        return find(resource, shape).orElseThrow(() -> new IllegalStateException("missing resource " + resource));
    }

    public static <T> Optional<T> find(String resource, Class<T> shape) {
        try (InputStream in = YamlResource.class.getClassLoader().getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(MAPPER.readValue(in, shape));
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + resource + " cannot be read", e);
        }
    }

    /** Reads resources laid over each other: what a later one says replaces what an earlier one says, member by member. */
    public static <T> T readLaid(Class<T> shape, String... resources) {
        ObjectNode laid = MAPPER.createObjectNode();
        for (String resource : resources) {
            lay(laid, read(resource, ObjectNode.class));
        }
        try {
            return MAPPER.treeToValue(laid, shape);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("resources " + String.join(", ", resources) + " cannot be read", e);
        }
    }

    private static void lay(ObjectNode below, ObjectNode above) {
        above.properties().forEach(member -> {
            JsonNode known = below.get(member.getKey());
            if (known instanceof ObjectNode part && member.getValue() instanceof ObjectNode over) {
                lay(part, over);
            } else {
                below.set(member.getKey(), member.getValue());
            }
        });
    }
}
