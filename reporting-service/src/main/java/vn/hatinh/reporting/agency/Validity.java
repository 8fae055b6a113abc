package vn.hatinh.reporting.agency;

import java.time.LocalDate;
import java.util.List;

/** Something that holds from one day to another, both included; without an end, still. */
interface Validity {

    LocalDate from();

    LocalDate to();

    default boolean holdsOn(LocalDate date) {
        return !date.isBefore(from()) && (to() == null || !date.isAfter(to()));
    }

    static <T extends Validity> List<T> on(LocalDate date, List<T> all) {
        return all.stream().filter(one -> one.holdsOn(date)).toList();
    }
}
