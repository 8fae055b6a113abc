package vn.hatinh.indicators.catalogue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.hatinh.indicators.engine.plan.Text;

/** Holds a file against records whose components are its keys, and tells of everything that does not fit. */
final class StructureCheck {

    private final ObjectMapper mapper;
    private final Faults faults;

    StructureCheck(ObjectMapper mapper, Faults faults) {
        this.mapper = mapper;
        this.faults = faults;
    }

    void check(JsonNode node, Type type) {
        check("", node, type);
    }

    private void check(String pointer, JsonNode node, Type type) {
        if (type instanceof ParameterizedType generic) {
            boolean map = Map.class.isAssignableFrom((Class<?>) generic.getRawType());
            if (map && isObject(pointer, node)) {
                node.fields()
                        .forEachRemaining(entry -> check(
                                below(pointer, entry.getKey()), entry.getValue(), generic.getActualTypeArguments()[1]));
            } else if (!map && isList(pointer, node)) {
                for (int i = 0; i < node.size(); i++) {
                    check(pointer + "/" + i, node.get(i), generic.getActualTypeArguments()[0]);
                }
            }
        } else if (((Class<?>) type).isRecord()) {
            if (isObject(pointer, node)) {
                checkRecord(pointer, node, (Class<?>) type);
            }
        } else {
            checkScalar(pointer, node, (Class<?>) type);
        }
    }

    private void checkRecord(String pointer, JsonNode node, Class<?> type) {
        List<RecordComponent> components = List.of(type.getRecordComponents());
        List<String> known = components.stream().map(RecordComponent::getName).toList();
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                faults.malformed(
                        below(pointer, name),
                        new Text(
                                "không có khóa \"" + name + "\"; có: " + known,
                                "Unrecognized field \"" + name + "\"; known are " + known));
            }
        });
        for (RecordComponent component : components) {
            Optional<JsonNode> value =
                    Optional.ofNullable(node.get(component.getName())).filter(found -> !found.isNull());
            if (value.isPresent()) {
                check(below(pointer, component.getName()), value.get(), component.getGenericType());
            } else if (component.isAnnotationPresent(Required.class)) {
                faults.malformed(
                        pointer, new Text("thiếu " + component.getName(), component.getName() + " is missing"));
            }
        }
    }

    private void checkScalar(String pointer, JsonNode node, Class<?> type) {
        if (type.isEnum()) {
            List<String> known = Stream.of(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .toList();
            if (!known.contains(node.asText())) {
                faults.malformed(
                        pointer,
                        new Text(
                                "không nhận \"" + node.asText() + "\"; chỉ nhận " + known,
                                "\"" + node.asText() + "\" is not accepted; accepted are " + known));
            }
            return;
        }
        try {
            if (node.isContainerNode()) {
                throw new IllegalArgumentException();
            }
            mapper.treeToValue(node, type);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            Text wanted = named(type);
            faults.malformed(
                    pointer,
                    new Text("\"" + node + "\" không phải " + wanted.vi(), "\"" + node + "\" is not " + wanted.en()));
        }
    }

    private static Text named(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "LocalDate" -> new Text("ngày, ví dụ 2025-12-31", "a date such as 2025-12-31");
            case "MonthDay" -> new Text("ngày trong năm, ví dụ --11-30", "a day of the year such as --11-30");
            case "int", "Integer", "long", "Long" -> new Text("số nguyên", "a whole number");
            case "BigDecimal" -> new Text("số", "a number");
            case "boolean", "Boolean" -> new Text("true hoặc false", "true or false");
            default -> new Text("chuỗi ký tự", "a text");
        };
    }

    private boolean isObject(String pointer, JsonNode node) {
        if (!node.isObject()) {
            faults.malformed(pointer, new Text("phải gồm các khóa có giá trị", "must be keys with values"));
        }
        return node.isObject();
    }

    private boolean isList(String pointer, JsonNode node) {
        if (!node.isArray()) {
            faults.malformed(pointer, new Text("phải là danh sách", "must be a list"));
        }
        return node.isArray();
    }

    private static String below(String pointer, String key) {
        return pointer + "/" + YamlPlaces.escaped(key);
    }
}
