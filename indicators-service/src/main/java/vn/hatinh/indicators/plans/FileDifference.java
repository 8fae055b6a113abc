package vn.hatinh.indicators.plans;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;

/** A place at which two versions of a file differ. */
@Schema(description = "Một chỗ khác nhau giữa hai phiên bản / A place at which two versions differ")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FileDifference(
        @Schema(
                description = "Đường dẫn; chỉ tiêu theo mã, cách đọc theo id / indicators by code, readings by id",
                examples = "/goals/1/indicators/1.1/target/figure")
        String path,

        @Schema(description = "Không có khi được thêm / left out when added")
        Object before,

        @Schema(description = "Không có khi bị bỏ / left out when removed")
        Object after) {

    static List<FileDifference> between(JsonNode before, JsonNode after) {
        List<FileDifference> found = new ArrayList<>();
        compare("", before, after, found);
        return found;
    }

    private static void compare(String path, JsonNode before, JsonNode after, List<FileDifference> found) {
        Map<String, JsonNode> earlier = parts(before);
        Map<String, JsonNode> later = parts(after);
        if (before != null && before.equals(after)) {
            return;
        } else if (before == null || after == null || earlier.isEmpty() || later.isEmpty()) {
            found.add(new FileDifference(path, before, after));
            return;
        }
        Set<String> names = new LinkedHashSet<>(earlier.keySet());
        names.addAll(later.keySet());
        names.forEach(name -> compare(path + "/" + name, earlier.get(name), later.get(name), found));
    }

    /** By key; entries of a list by their code or id, so that one that is put between does not move the others. */
    private static Map<String, JsonNode> parts(JsonNode node) {
        Map<String, JsonNode> parts = new LinkedHashMap<>();
        if (node != null && node.isObject()) {
            node.fields().forEachRemaining(entry -> parts.put(entry.getKey(), entry.getValue()));
        } else if (node != null && node.isArray()) {
            for (JsonNode entry : node) {
                name(entry).ifPresent(name -> parts.put(name, entry));
            }
            if (parts.size() < node.size()) {
                parts.clear();
            }
        }
        return parts;
    }

    private static Optional<String> name(JsonNode entry) {
        return Stream.of("code", "id")
                .map(entry::get)
                .filter(Objects::nonNull)
                .map(JsonNode::asText)
                .findFirst();
    }
}
