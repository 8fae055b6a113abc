package vn.hatinh.personnel.importing.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

import vn.hatinh.personnel.importing.Workbook.StaffFactRow;

/** Rows as the registry gives them back: the same, with row number 0. */
final class StoredFacts {

    private StoredFacts() {}

    static StaffFactRow stored(StaffFactRow row) {
        try {
            RecordComponent[] components = row.getClass().getRecordComponents();
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                boolean number = components[i].getName().equals("row");
                values[i] = number ? 0 : components[i].getAccessor().invoke(row);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
            Constructor<? extends StaffFactRow> constructor = row.getClass().getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
