package vn.hatinh.personnel.terms;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;

/**
 * When posts, seats and planning entries end if nothing else happens.
 *
 * @param partyCommittee terms of the cấp ủy
 * @param planning terms for which people are planned
 */
public record Terms(Appointment appointment, List<Term> partyCommittee, List<Term> planning) {

    /** How long one holds a post of leadership without being appointed again. */
    public record Appointment(Period length, String source) {}

    /**
     * A term with fixed days.
     *
     * @param from what begins on this day or later belongs to the term, up to the next one
     * @param ends the term's last day
     */
    public record Term(String name, LocalDate from, LocalDate ends, String source) {}

    public Terms {
        partyCommittee = List.copyOf(partyCommittee);
        planning = List.copyOf(planning);
    }

    /** The expected last day of a post; null when its end is known. */
    public LocalDate endOfPost(LocalDate from, LocalDate to) {
        return to != null ? null : from.plus(appointment.length()).minusDays(1);
    }

    /** The expected last day of a seat in the cấp ủy; null when its end is known, or the table has no such term. */
    public LocalDate endOfSeat(LocalDate from, LocalDate to) {
        return to != null ? null : end(partyCommittee, from);
    }

    /** The expected last day of a planning entry; null when its end is known, or the table has no such term. */
    public LocalDate endOfPlanning(LocalDate from, LocalDate to) {
        return to != null ? null : end(planning, from);
    }

    private static LocalDate end(List<Term> terms, LocalDate begun) {
        return terms.stream()
                .filter(term -> !term.from().isAfter(begun))
                .max(Comparator.comparing(Term::from))
                .map(Term::ends)
                // what begins after the latest term's end belongs to a term that the table does not know yet
                .filter(end -> !end.isBefore(begun))
                .orElse(null);
    }
}
