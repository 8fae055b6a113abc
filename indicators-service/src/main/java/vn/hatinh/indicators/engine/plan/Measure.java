package vn.hatinh.indicators.engine.plan;

import java.util.Objects;

import vn.hatinh.indicators.engine.predicate.Predicate;

/**
 * Something that is counted: one sum per unit and day (stock) or period (flow). Readings divide measures by each other,
 * so each measure is counted once however many readings use it.
 *
 * @param persons whose facts count; null for measures of agency facts
 * @param predicate how much one record counts: a truth (1 or 0), a number, or the buckets it counts in
 */
public record Measure(String id, Timing timing, Subject subject, Persons persons, Predicate predicate) {

    /** The kind of record that is counted. */
    public enum Subject {
        STAFF,
        RECRUITMENT_ROUND,
        FAMILY_SURVEY,
        COMMUNICATION_PRODUCT,
        ANONYMOUS_COUNT
    }

    /** When a person must have been staff in the plan's scope to be counted. */
    public enum Persons {
        /** on the cut-off */
        ON_CUT_OFF,
        /** on the day of the act; the predicate looks at the {@code counted} of each act */
        ON_DAY_OF_ACT
    }

    public Measure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(timing, "timing");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(predicate, "predicate");
        if (timing == Timing.STOCK && (subject != Subject.STAFF || persons != Persons.ON_CUT_OFF)) {
            throw new IllegalArgumentException(
                    "measure " + id + ": a stock counts staff on the cut-off; acts and agency facts are flows");
        }
    }
}
