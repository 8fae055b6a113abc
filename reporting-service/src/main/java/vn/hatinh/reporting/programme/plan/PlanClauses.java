package vn.hatinh.reporting.programme.plan;

import java.util.List;
import java.util.stream.Stream;

/** The clauses of a plan, section by section. */
public record PlanClauses(String plan, List<Clause> clauses) {

    /** The clauses that somebody carries out, in the plan's order. */
    public List<Clause> carriedOut() {
        return all().filter(Clause::isCarriedOut).toList();
    }

    /** Whether the code is that of a clause that somebody carries out. */
    public boolean isCarriedOut(String code) {
        return all().anyMatch(clause -> clause.code().equals(code) && clause.isCarriedOut());
    }

    private Stream<Clause> all() {
        return clauses.stream().flatMap(Clause::flat);
    }
}
