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

    /** The pseudonymous form, which leaves out texts that no indicator counts. */
    P published(EndRule ends);
}
