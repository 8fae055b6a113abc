package vn.hatinh.indicators.engine.history;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.hatinh.indicators.engine.bruteforce.Records;
import vn.hatinh.indicators.engine.time.Horizon;

/** The days named in records: on them, the day before or the day after, something may change. */
final class DaysOfChange {

    private DaysOfChange() {}

    /** Days within the horizon at most one day from any that the records name, in order. */
    static List<LocalDate> of(Records records, Horizon horizon) {
        return named(records)
                .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
                .filter(horizon::contains)
                .distinct()
                .sorted()
                .toList();
    }

    /** The dates in a record, and in the records and lists within it. */
    static Stream<LocalDate> named(Object value) {
        if (value instanceof LocalDate day) {
            return Stream.of(day);
        } else if (value instanceof List<?> list) {
            return list.stream().flatMap(DaysOfChange::named);
        } else if (value instanceof Record record) {
            return components(record).stream().flatMap(DaysOfChange::named);
        }
        return Stream.empty();
    }

    private static List<Object> components(Record record) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                values.add(component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return values;
    }
}
