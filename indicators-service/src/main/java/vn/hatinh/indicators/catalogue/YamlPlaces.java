package vn.hatinh.indicators.catalogue;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Where in a YAML file each value begins, by its JSON pointer. */
final class YamlPlaces {

    /** No catalogue is nested as deep; an alias that holds itself is. */
    private static final int DEEPEST = 50;

    private static final Place UNKNOWN = new Place(0, 0, null);

    private final Map<String, Place> places = new LinkedHashMap<>();

    /**
     * @param line from 1; 0 when it is not known
     * @param column from 1
     * @param text of a scalar, else null
     */
    record Place(int line, int column, String text) {}

    private YamlPlaces() {}

    /** Of a file that is no YAML, nothing is known. */
    static YamlPlaces of(String yaml) {
        YamlPlaces places = new YamlPlaces();
        try {
            Node root = new Yaml().compose(new StringReader(yaml));
            if (root != null) {
                places.add("", root, 0);
            }
        } catch (YAMLException e) {
            places.places.clear();
        }
        return places;
    }

    /** Where a value begins, or what it should stand in. */
    Place at(String pointer) {
        Place place = places.get(pointer);
        return place != null || pointer.isEmpty()
                ? (place == null ? UNKNOWN : place)
                : at(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    /** The pointer to the text below a pointer; that one itself when it is not there. */
    String holding(String pointer, String text) {
        return places.entrySet().stream()
                .filter(place -> place.getKey().startsWith(pointer)
                        && text.equals(place.getValue().text()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(pointer);
    }

    private void add(String pointer, Node node, int depth) {
        String text = node instanceof ScalarNode scalar ? scalar.getValue() : null;
        places.put(
                pointer,
                new Place(node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1, text));
        if (depth == DEEPEST) {
            return;
        }
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode key) {
                    add(pointer + "/" + escaped(key.getValue()), entry.getValueNode(), depth + 1);
                }
            }
        } else if (node instanceof SequenceNode sequence) {
            for (int i = 0; i < sequence.getValue().size(); i++) {
                add(pointer + "/" + i, sequence.getValue().get(i), depth + 1);
            }
        }
    }

    static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
