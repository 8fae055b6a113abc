package vn.hatinh.personnel.fact;

import java.time.LocalDate;

/** What an empty last day means. */
@FunctionalInterface
public interface EndRule {

    /** As it was written: empty stays empty. */
    EndRule AS_WRITTEN = (from, to) -> to;

    /** The last day of a fact that was written as {@code from} to {@code to}; null for "still". */
    LocalDate lastDay(LocalDate from, LocalDate to);
}
