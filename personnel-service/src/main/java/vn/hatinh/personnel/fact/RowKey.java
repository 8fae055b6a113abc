package vn.hatinh.personnel.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * What makes a row of the workbook the same row when it is sent again, within its sheet and its person or unit.
 *
 * @param date the first date
 * @param name the column that names the thing, empty when the date alone tells the rows apart
 */
public record RowKey(LocalDate date, String name) implements Comparable<RowKey> {

    private static final Comparator<RowKey> ORDER =
            Comparator.comparing(RowKey::date).thenComparing(RowKey::name);

    public RowKey {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(name, "name");
    }

    public static RowKey of(LocalDate date) {
        return new RowKey(date, "");
    }

    public static RowKey of(LocalDate date, Enum<?> name) {
        return new RowKey(date, name.name());
    }

    @Override
    public int compareTo(RowKey other) {
        return ORDER.compare(this, other);
    }
}
