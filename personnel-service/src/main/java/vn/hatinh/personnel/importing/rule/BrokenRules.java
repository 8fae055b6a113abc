package vn.hatinh.personnel.importing.rule;

import java.util.List;
import java.util.function.Function;

import vn.hatinh.personnel.importing.RowError;
import vn.hatinh.support.problem.Problem;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.problem.Text;

/**
 * What was asked for breaks rules of the domain, so nothing was written. The type of the problem is the rule's code, or
 * {@code rules-violated} when several are broken.
 */
public final class BrokenRules {

    private static final int UNPROCESSABLE = 422;
    private static final Text TITLE = new Text("Trái quy tắc nghiệp vụ", "A rule of the domain is broken");

    private BrokenRules() {}

    /**
     * @param errors one or more
     * @param pointer where in the request, or in the registry, an error is
     */
    public static ProblemException of(List<RowError> errors, Function<RowError, String> pointer) {
        List<String> codes = errors.stream().map(RowError::code).distinct().toList();
        return new ProblemException(Problem.of(
                        UNPROCESSABLE, codes.size() == 1 ? codes.get(0) : "rules-violated", TITLE)
                .withErrors(errors.stream()
                        .map(error -> new ProblemError(
                                pointer.apply(error), error.code(), error.value(), error.message(), error.accepted()))
                        .toList()));
    }
}
