package vn.hatinh.personnel.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.Text;

/** A part of a YAML document that knows where it stands, and takes down what is wrong with it. */
final class YamlPart {

    private final Node node;
    private final String path;
    private final List<ProblemError> errors;

    YamlPart(Node node, String path, List<ProblemError> errors) {
        this.node = node;
        this.path = path;
        this.errors = errors;
    }

    /** Members by key; none, with an error, when this is no mapping or has other keys than these. */
    Map<String, YamlPart> members(Set<String> known) {
        Map<String, YamlPart> members = entries();
        members.entrySet().stream()
                .filter(member -> !known.contains(member.getKey()))
                .forEach(member -> member.getValue()
                        .complain(
                                "unknown-key",
                                member.getKey(),
                                new Text(
                                        "Khóa không được biết; các khóa được nhận: " + String.join(", ", known),
                                        "Unknown key; accepted: " + String.join(", ", known))));
        return members;
    }

    /** Members whose keys are free. */
    Map<String, YamlPart> entries() {
        Map<String, YamlPart> entries = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            complain("not-a-mapping", null, new Text("Cần các cặp khóa: giá trị", "Pairs of key: value are expected"));
            return entries;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            YamlPart value = new YamlPart(tuple.getValueNode(), path + "/" + key, errors);
            if (entries.put(key, value) != null) {
                value.complain("duplicate-key", key, new Text("Khóa xuất hiện hai lần", "The key is there twice"));
            }
        }
        return entries;
    }

    List<YamlPart> items() {
        if (!(node instanceof SequenceNode sequence)) {
            complain("not-a-list", null, new Text("Cần một danh sách", "A list is expected"));
            return List.of();
        }
        List<YamlPart> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new YamlPart(item, path + "/" + items.size(), errors));
        }
        return items;
    }

    /** One text, or a list of them. */
    List<String> texts() {
        return node instanceof SequenceNode
                ? items().stream().flatMap(item -> item.text().stream()).toList()
                : text().stream().toList();
    }

    Optional<String> text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isEmpty()) {
            return Optional.of(scalar.getValue());
        }
        complain("not-a-text", null, new Text("Cần một giá trị", "A value is expected"));
        return Optional.empty();
    }

    boolean isScalar() {
        return node instanceof ScalarNode;
    }

    /** Takes down an error at this place. */
    void complain(String code, String value, Text message) {
        int line = node.getStartMark().getLine() + 1;
        int column = node.getStartMark().getColumn() + 1;
        errors.add(new ProblemError(
                path.isEmpty() ? "/" : path,
                code,
                value,
                new Text(
                        "Dòng %d, cột %d: %s".formatted(line, column, message.vi()),
                        "Line %d, column %d: %s".formatted(line, column, message.en()))));
    }
}
