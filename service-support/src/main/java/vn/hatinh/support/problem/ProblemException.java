package vn.hatinh.support.problem;

import java.util.List;

/** Ends a request with this problem as its answer. */
public class ProblemException extends RuntimeException {

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.title());
        this.problem = problem;
    }

    /**
     * A problem of the type {@code urn:problem:<type>}.
     *
     * @param vi title in Vietnamese
     * @param en title in English
     */
    public static ProblemException of(int status, String type, String vi, String en) {
        return new ProblemException(Problem.of(status, type, new Text(vi, en)));
    }

    /** The same with this case in words. */
    public ProblemException withDetail(String vi, String en) {
        return new ProblemException(problem.withDetail(new Text(vi, en)));
    }

    public ProblemException withErrors(List<ProblemError> errors) {
        return new ProblemException(problem.withErrors(errors));
    }

    public Problem problem() {
        return problem;
    }
}
