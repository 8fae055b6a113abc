package vn.hatinh.indicators.plans;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.indicators.catalogue.Activation;
import vn.hatinh.indicators.store.Definitions;
import vn.hatinh.indicators.store.RecountJob;
import vn.hatinh.indicators.store.RecountJobs;
import vn.hatinh.indicators.values.Problems;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.problem.Text;

/** The recounts there were and are, and those that somebody wants again. */
@ApplicationScoped
class Recounts {

    private static final int MOST = 100;

    private final RecountJobs jobs;
    private final Definitions definitions;

    Recounts(RecountJobs jobs, Definitions definitions) {
        this.jobs = jobs;
        this.definitions = definitions;
    }

    List<RecountJob> of(String agency) {
        return jobs.of(agency, MOST);
    }

    /**
     * @param mine tells agencies that the caller has to do with
     * @throws ProblemException 404
     */
    RecountJob find(long id, Predicate<String> mine) {
        return jobs.find(id)
                .filter(job -> mine.test(job.agency()))
                .orElseThrow(() -> Problems.unknown(
                        "id", Long.toString(id), new Text("không có lần tính lại này", "there is no such recount")));
    }

    /**
     * Runs a recount that failed again.
     *
     * @throws ProblemException 404, or 409 when there is nothing to run again
     */
    @Transactional
    RecountJob repeat(long id, Predicate<String> mine, String by) {
        RecountJob failed = find(id, mine);
        Activation inForce =
                definitions.inForce(failed.agency()).get(failed.definition().plan());
        if (inForce == null || !inForce.definition().equals(failed.definition())) {
            throw notRepeatable(
                    id,
                    new Text(
                            failed.definition() + " không còn áp dụng cho cơ quan",
                            failed.definition() + " is not in force for the agency any more"));
        }
        Optional<RecountJob> again = jobs.repeat(failed, by);
        return again.orElseThrow(() -> notRepeatable(
                id,
                new Text(
                        "chỉ lần tính lại mới nhất của kế hoạch, khi đã thất bại (FAILED), được chạy lại",
                        "only the newest recount of the plan, when it has FAILED, can be run again")));
    }

    private static ProblemException notRepeatable(long id, Text why) {
        return ProblemException.of(409, "not-repeatable", "Không chạy lại được", "It cannot be run again")
                .withErrors(List.of(new ProblemError("id", "not-repeatable", id, why)));
    }
}
