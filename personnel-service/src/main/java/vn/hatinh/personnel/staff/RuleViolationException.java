package vn.hatinh.personnel.staff;

import java.util.List;

import vn.hatinh.support.problem.Problem;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.problem.Text;

/**
 * Rules of the domain forbid what was asked for, so nothing was written. The type of the problem is the rule's code, or
 * {@code rules-violated} when several rules do.
 */
public class RuleViolationException extends ProblemException {

    private static final int UNPROCESSABLE = 422;
    private static final Text TITLE = new Text("Trái quy tắc nghiệp vụ", "A rule of the domain is broken");
    private static final Text DETAIL = new Text(
            "Chưa ghi gì; mỗi lỗi nêu chỗ sai và giá trị được chấp nhận",
            "Nothing was written; each error says what is wrong and what is accepted");

    public RuleViolationException(List<RuleViolation> violations, RequestPointers pointers) {
        super(problem(violations, pointers));
    }

    private static Problem problem(List<RuleViolation> violations, RequestPointers pointers) {
        List<String> codes =
                violations.stream().map(RuleViolation::code).distinct().toList();
        return Problem.of(UNPROCESSABLE, codes.size() == 1 ? codes.get(0) : "rules-violated", TITLE)
                .withDetail(DETAIL)
                .withErrors(violations.stream()
                        .map(violation -> error(violation, pointers))
                        .toList());
    }

    private static ProblemError error(RuleViolation violation, RequestPointers pointers) {
        return new ProblemError(
                pointers.of(violation), violation.code(), violation.value(), violation.message(), violation.accepted());
    }
}
