package vn.hatinh.indicators.engine.predicate;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableSet;

import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.common.types.StructTypeReference;

/**
 * Java records as CEL types: the variables a predicate may use are the components of a record, and a list of records is a
 * list of structs whose fields are checked when the catalogue is loaded.
 */
final class Vocabulary implements CelTypeProvider {

    private static final Map<Type, CelType> SIMPLE = Map.of(
            boolean.class, SimpleType.BOOL,
            long.class, SimpleType.INT,
            Long.class, SimpleType.INT,
            String.class, SimpleType.STRING);

    private final Map<String, CelType> variables = new LinkedHashMap<>();
    private final Map<String, StructType> structs = new LinkedHashMap<>();

    Vocabulary(List<Class<? extends Record>> variableHolders) {
        for (Class<? extends Record> holder : variableHolders) {
            for (RecordComponent component : holder.getRecordComponents()) {
                variables.put(component.getName(), celType(component.getGenericType()));
            }
        }
    }

    Map<String, CelType> variables() {
        return variables;
    }

    void declareInteger(String name) {
        variables.put(name, SimpleType.INT);
    }

    @Override
    public ImmutableCollection<CelType> types() {
        return ImmutableSet.copyOf(structs.values());
    }

    @Override
    public Optional<CelType> findType(String name) {
        return Optional.ofNullable(structs.get(name));
    }

    private CelType celType(Type type) {
        if (SIMPLE.containsKey(type)) {
            return SIMPLE.get(type);
        }
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return ListType.create(celType(list.getActualTypeArguments()[0]));
        }
        if (type instanceof Class<?> record && record.isRecord()) {
            structs.computeIfAbsent(record.getSimpleName(), name -> struct(name, record));
            return StructTypeReference.create(record.getSimpleName());
        }
        throw new IllegalArgumentException("no CEL type for " + type);
    }

    private StructType struct(String name, Class<?> record) {
        Map<String, CelType> fields = Stream.of(record.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, c -> celType(c.getGenericType())));
        return StructType.create(
                name, ImmutableSet.copyOf(fields.keySet()), field -> Optional.ofNullable(fields.get(field)));
    }
}
