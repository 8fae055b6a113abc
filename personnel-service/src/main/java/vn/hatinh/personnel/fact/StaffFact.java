package vn.hatinh.personnel.fact;

import java.time.LocalDate;

/**
 * A dated fact about one person.
 *
 * @param <P> the form in which other services see it
 */
public interface StaffFact<P extends Record> extends KeyedFact {

    /** The fact's first date. */
    default LocalDate validFrom() {
        return key().date();
    }

    /** The fact's last day; null for "still", and for what happened on a day and stays true. */
    default LocalDate validTo(EndRule ends) {
        return null;
    }

    /** Whether the fact holds on a day; what happened, such as a check or a course, holds from then on. */
    default boolean holdsOn(LocalDate day, EndRule ends) {
        LocalDate last = validTo(ends);
        return !validFrom().isAfter(day) && (last == null || !last.isBefore(day));
    }

    /** The pseudonymous form, which leaves out texts that no indicator counts. */
    P published(EndRule ends);
}
