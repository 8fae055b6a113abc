package vn.hatinh.indicators.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.indicators.store.AgencyCount.Id;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.problem.Text;

/** Which of an agency's plans a question means. */
@ApplicationScoped
public class AskedPlan {

    /** Name of the parameter. */
    public static final String PLAN = "plan";

    public static final String DESCRIPTION =
            "Mã kế hoạch; bỏ trống: kế hoạch đầu tiên của cơ quan / plan; the agency's first when left out";

    private final Definitions definitions;
    private final AgencyCounts counts;

    AskedPlan(Definitions definitions, AgencyCounts counts) {
        this.definitions = definitions;
        this.counts = counts;
    }

    /**
     * @param plan null or blank for the agency's first
     * @throws ProblemException 404 when the agency has no such plan
     */
    @Transactional
    public Id of(String agency, String plan) {
        Set<String> plans = new LinkedHashSet<>(definitions.inForce(agency).keySet());
        if (plan == null || plan.isBlank()) {
            return plans.stream()
                    .findFirst()
                    .map(first -> new Id(agency, first))
                    .orElseThrow(() -> unknown(plan, List.of()));
        }
        if (!plans.contains(plan)) {
            plans.addAll(counts.plans(agency));
        }
        if (!plans.contains(plan)) {
            throw unknown(plan, plans);
        }
        return new Id(agency, plan);
    }

    /**
     * The same of a question that only an agency's own records can answer.
     *
     * @throws ProblemException also 400 when the code stands for the agencies below it
     */
    @Transactional
    public Id ofOneAgency(String agency, String plan) {
        Id asked = of(agency, plan);
        requireOneAgency(agency);
        return asked;
    }

    /** @throws ProblemException 400 when the code stands for the agencies below it */
    @Transactional
    public void requireOneAgency(String agency) {
        if (counts.isRollUp(agency)) {
            throw ProblemException.of(400, "invalid-parameter", "Tham số không hợp lệ", "Invalid parameter")
                    .withErrors(List.of(new ProblemError(
                            "agency",
                            "not-of-a-roll-up",
                            agency,
                            new Text(
                                    "câu hỏi này cần hồ sơ của một cơ quan, mã này gộp nhiều cơ quan; hãy hỏi từng cơ"
                                            + " quan",
                                    "this question needs the records of one agency, and the code stands for several;"
                                            + " ask one of the agencies"))));
        }
    }

    private static ProblemException unknown(String plan, Iterable<String> plans) {
        return ProblemException.of(404, "not-found", "Không tìm thấy", "Not found")
                .withErrors(List.of(new ProblemError(
                        PLAN,
                        "unknown",
                        plan,
                        new Text(
                                "cơ quan không thực hiện kế hoạch này; có: " + plans,
                                "the agency has no such plan; it has: " + plans))));
    }
}
