package vn.hatinh.reporting.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Reads the data that ships with the service: names, wording, texts. A member that nobody reads is an error. */
public final class YamlResource {

    /** Members by which entries of a list are told apart. */
    private static final List<String> IDS = List.of("id", "dimension", "clause");

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

    /** Resources laid over each other: what a later one says replaces what an earlier one says, member by member. */
    public static ObjectNode readLaid(String... resources) {
        ObjectNode laid = MAPPER.createObjectNode();
        for (String resource : resources) {
            lay(laid, read(resource, ObjectNode.class));
        }
        return laid;
    }

    /** The same as people read it. */
    public static String text(Object data) {
        try {
            return MAPPER.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws JsonProcessingException when it does not have that shape */
    public static <T> T bind(ObjectNode data, Class<T> shape) throws JsonProcessingException {
        return MAPPER.treeToValue(data, shape);
    }

    /** @throws JsonProcessingException when it is no YAML; null or a scalar where there are no members */
    public static JsonNode parse(String yaml) throws JsonProcessingException {
        return MAPPER.readTree(yaml);
    }

    /** What the upper one says replaces what the lower one says; entries of a list that have an id, by that. */
    public static void lay(ObjectNode below, ObjectNode above) {
        above.properties().forEach(member -> {
            JsonNode known = below.get(member.getKey());
            if (known instanceof ObjectNode part && member.getValue() instanceof ObjectNode over) {
                lay(part, over);
            } else if (idOf(known).isPresent() && member.getValue().isArray()) {
                layEntries(known, member.getValue(), idOf(known).get());
            } else {
                below.set(member.getKey(), member.getValue());
            }
        });
    }

    private static void layEntries(JsonNode below, JsonNode above, String id) {
        for (JsonNode over : above) {
            entry(below, over, id).ifPresent(entry -> lay(entry, (ObjectNode) over));
        }
    }

    /** The entry that has the same id as another one. */
    public static Optional<ObjectNode> entry(JsonNode list, JsonNode same, String id) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(entry -> same.isObject() && entry.get(id).equals(same.get(id)))
                .map(ObjectNode.class::cast)
                .findFirst();
    }

    /** The member by which a list's entries are told apart; empty for what is no such list. */
    public static Optional<String> idOf(JsonNode list) {
        return list == null || !list.isArray() || list.isEmpty()
                ? Optional.empty()
                : IDS.stream()
                        .filter(id ->
                                StreamSupport.stream(list.spliterator(), false).allMatch(entry -> entry.hasNonNull(id)))
                        .findFirst();
    }
}
