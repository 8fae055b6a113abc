package vn.hatinh.indicators.engine.plan;

import java.util.List;
import java.util.Objects;

import vn.hatinh.indicators.engine.InvalidPlanException;
import vn.hatinh.indicators.engine.predicate.AgencyFactVariables;
import vn.hatinh.indicators.engine.predicate.PeriodVariables;
import vn.hatinh.indicators.engine.predicate.Predicate;
import vn.hatinh.indicators.engine.predicate.StaffVariables;

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
        STAFF(StaffVariables.class),
        RECRUITMENT_ROUND(AgencyFactVariables.Round.class),
        FAMILY_SURVEY(AgencyFactVariables.Survey.class),
        COMMUNICATION_PRODUCT(AgencyFactVariables.Product.class),
        ANONYMOUS_COUNT(AgencyFactVariables.Count.class);

        private final Class<? extends Record> variables;

        Subject(Class<? extends Record> variables) {
            this.variables = variables;
        }

        /** The records whose components a predicate about it may speak of. */
        public List<Class<? extends Record>> variables(Timing timing) {
            return this == STAFF && timing == Timing.FLOW
                    ? List.of(variables, PeriodVariables.class)
                    : List.of(variables);
        }
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
            throw new InvalidPlanException(
                    "đại lượng " + id
                            + ": số thời điểm (STOCK) đếm cán bộ vào ngày chốt; việc đã làm và số liệu của cơ quan"
                            + " là số thời kỳ (FLOW)",
                    "measure " + id + ": a stock counts staff on the cut-off; acts and agency facts are flows");
        }
    }
}
