package vn.hatinh.localstack.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

import io.restassured.response.Response;

/** A service's OpenAPI 3.1 document, whose schemas are JSON Schema 2020-12. */
final class ApiDescription {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    /** OpenAPI's own words in a schema, such as {@code example}, say nothing of what is valid. */
    private static final JsonMetaSchema DIALECT = JsonMetaSchema.builder(JsonMetaSchema.getV202012())
            .unknownKeywordFactory((word, context) -> new NonValidationKeyword(word))
            .build();

    private static final JsonSchemaFactory SCHEMAS =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012, factory -> factory.metaSchema(DIALECT));
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private static final String FINE = "";
    /** What the server says by itself where there is no endpoint. */
    private static final Set<Integer> NO_ENDPOINT = Set.of(404, 405);

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    private final JsonNode document;

    private ApiDescription(JsonNode document) {
        this.document = document;
    }

    static ApiDescription of(URI service) {
        URI address = service.resolve("/q/openapi?format=json");
        try {
            return new ApiDescription(JSON.readTree(address.toURL()));
        } catch (IOException e) {
            throw new UncheckedIOException("No API description at " + address, e);
        }
    }

    /** What is wrong with the answer; empty when it is as described. */
    String faultOf(String method, String path, Response answer) {
        Optional<JsonNode> operation = operation(method, path);
        if (operation.isEmpty()) {
            return NO_ENDPOINT.contains(answer.statusCode()) ? FINE : "the operation is not described";
        }
        JsonNode responses = operation.get().path("responses");
        JsonNode response = resolved(responses.path(Integer.toString(answer.statusCode())));
        if (response.isMissingNode()) {
            return "of the status, only " + names(responses) + " are described";
        }
        return faultOfContent(response.path("content"), answer);
    }

    /** Of two templates that fit, the one with more fixed parts is meant. */
    private Optional<JsonNode> operation(String method, String path) {
        return document.path("paths").properties().stream()
                .filter(template -> pattern(template.getKey()).matcher(path).matches())
                .min(Comparator.comparingLong(template ->
                        template.getKey().chars().filter(c -> c == '{').count()))
                .map(template -> template.getValue().path(method.toLowerCase(Locale.ROOT)))
                .filter(JsonNode::isObject);
    }

    /** A parameter may be a part of the path or stand beside fixed text in it, as in {@code file.{format}}. */
    private static Pattern pattern(String template) {
        String regex =
                Stream.of(PARAMETER.split(template, -1)).map(Pattern::quote).collect(Collectors.joining("[^/]+"));
        return Pattern.compile(regex);
    }

    private String faultOfContent(JsonNode content, Response answer) {
        String type = answer.contentType();
        if (type.isEmpty()) {
            return content.isEmpty() ? FINE : "content is described, none came";
        }
        String mediaType = type.split(";")[0].strip();
        Optional<JsonNode> described = content.properties().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(mediaType))
                .map(Map.Entry::getValue)
                .findFirst();
        if (described.isEmpty()) {
            return mediaType + " is not among " + names(content);
        }
        boolean isJson = mediaType.equals("application/json") || mediaType.endsWith("+json");
        return isJson ? faultOfJson(described.get().path("schema"), answer.asString()) : FINE;
    }

    private String faultOfJson(JsonNode schema, String body) {
        if (schema.isMissingNode()) {
            return "the JSON has no schema";
        }
        try {
            return schema(schema).validate(JSON.readTree(body)).stream()
                    .map(ValidationMessage::getMessage)
                    .collect(Collectors.joining("; "));
        } catch (JsonProcessingException e) {
            return "not JSON: " + e.getOriginalMessage();
        }
    }

    /** Schemas refer to each other, so each takes all of them along. */
    private JsonSchema schema(JsonNode schema) {
        ObjectNode root = JSON.createObjectNode();
        root.set("components", document.path("components"));
        root.putArray("allOf").add(schema);
        return SCHEMAS.getSchema(root, STRICT);
    }

    /** A response may be one of the components, told by {@code #/components/responses/...}. */
    private JsonNode resolved(JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isTextual() ? document.at(reference.asText().substring(1)) : node;
    }

    private static String names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList().toString();
    }
}
