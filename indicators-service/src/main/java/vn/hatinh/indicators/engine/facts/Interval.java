package vn.hatinh.indicators.engine.facts;

import java.time.LocalDate;

/** Something that holds from one day to another, both included; a null end means "still". */
public interface Interval {

    LocalDate from();

    LocalDate to();

    default boolean holdsOn(LocalDate day) {
        return !day.isBefore(from()) && (to() == null || !day.isAfter(to()));
    }
}
