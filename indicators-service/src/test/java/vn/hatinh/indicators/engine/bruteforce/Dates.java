package vn.hatinh.indicators.engine.bruteforce;

import java.time.LocalDate;

/** "Dates from users are inclusive at both ends", and a missing date never comes. */
final class Dates {

    private Dates() {}

    static boolean holds(LocalDate from, LocalDate to, LocalDate day) {
        return from.compareTo(day) <= 0 && (to == null || day.compareTo(to) <= 0);
    }

    static boolean happenedBy(LocalDate day, LocalDate date) {
        return date != null && date.compareTo(day) <= 0;
    }
}
