package vn.hatinh.reporting.programme.plan;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A clause of a plan in its own words: one that is carried out has a text, a heading has clauses below it.
 *
 * @param code as the plan is cited, for example II.2.1-2: the second paragraph of II.2.1
 * @param title heading; null where the plan has none
 * @param text what is to be done; null on a heading
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Clause(String code, String title, String text, List<Clause> clauses) {

    public Clause {
        clauses = clauses == null ? List.of() : List.copyOf(clauses);
        if ((text == null) == clauses.isEmpty()) {
            throw new IllegalArgumentException(code + " must have either a text or clauses");
        }
    }

    /** This one, then all below it, in the plan's order. */
    Stream<Clause> flat() {
        return Stream.concat(Stream.of(this), clauses.stream().flatMap(Clause::flat));
    }

    boolean isCarriedOut() {
        return text != null;
    }
}
