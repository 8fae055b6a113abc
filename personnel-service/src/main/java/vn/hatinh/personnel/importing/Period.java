package vn.hatinh.personnel.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A time between two dates, both inclusive; {@code to} is null for "still". A period that ends before it begins holds
 * on no day.
 */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        Objects.requireNonNull(from, "from");
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean contains(Period other) {
        return contains(other.from) && (to == null || (other.to != null && !other.to.isAfter(to)));
    }

    public boolean overlaps(Period other) {
        return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
    }

    /** Periods that follow one another without a gap, or overlap, become one; earliest first. */
    public static List<Period> stretches(Collection<Period> periods) {
        List<Period> stretches = new ArrayList<>();
        for (Period next :
                periods.stream().sorted(Comparator.comparing(Period::from)).toList()) {
            Period last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (last != null && last.reaches(next)) {
                stretches.set(stretches.size() - 1, new Period(last.from, later(last.to, next.to)));
            } else {
                stretches.add(next);
            }
        }
        return stretches;
    }

    private boolean reaches(Period next) {
        return to == null || !next.from.isAfter(to.plusDays(1));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || other == null ? null : one.isAfter(other) ? one : other;
    }
}
