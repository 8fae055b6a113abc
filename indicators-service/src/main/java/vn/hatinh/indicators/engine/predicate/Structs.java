package vn.hatinh.indicators.engine.predicate;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Turns records into the maps that CEL reads fields from at run time. */
public final class Structs {

    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents()).map(Field::of).toList();
        }
    };

    private Structs() {}

    /** The components of {@code struct} by name; lists of records become lists of maps. */
    public static Map<String, Object> fields(Record struct) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Field field : FIELDS.get(struct.getClass())) {
            fields.put(field.name(), value(field.of(struct)));
        }
        return fields;
    }

    /** The names of the components of several records, one after the other. */
    public static List<String> names(List<Class<? extends Record>> structs) {
        return structs.stream()
                .flatMap(struct -> FIELDS.get(struct).stream())
                .map(Field::name)
                .toList();
    }

    /** The components of several records as they are, in the order of their {@link #names}. */
    public static Object[] values(Record... structs) {
        return append(new Object[0], structs);
    }

    /** The same behind values that are there already. */
    public static Object[] append(Object[] values, Record... structs) {
        int size = values.length;
        for (Record struct : structs) {
            size += FIELDS.get(struct.getClass()).size();
        }
        Object[] all = Arrays.copyOf(values, size);
        int place = values.length;
        for (Record struct : structs) {
            for (Field field : FIELDS.get(struct.getClass())) {
                all[place++] = field.of(struct);
            }
        }
        return all;
    }

    /** A component as CEL takes it. */
    public static Object value(Object value) {
        if (value instanceof Record struct) {
            return fields(struct);
        }
        if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Record) {
            return list.stream().map(element -> fields((Record) element)).toList();
        }
        return value;
    }

    private record Field(String name, MethodHandle accessor) {

        /** One type for all, so that calling needs no conversion at run time. */
        private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Record.class);

        static Field of(RecordComponent component) {
            try {
                MethodHandle accessor = MethodHandles.lookup().unreflect(component.getAccessor());
                return new Field(component.getName(), accessor.asType(ACCESSOR));
            } catch (IllegalAccessException e) {
                throw new IllegalArgumentException(component + " must be public", e);
            }
        }

        Object of(Record struct) {
            try {
                return (Object) accessor.invokeExact(struct);
            } catch (Throwable e) {
                throw new IllegalStateException("an accessor of a record failed", e);
            }
        }
    }
}
