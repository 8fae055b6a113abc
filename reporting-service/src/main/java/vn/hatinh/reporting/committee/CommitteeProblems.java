package vn.hatinh.reporting.committee;

import java.util.List;

import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.problem.Text;

/** Why something about the committee is refused. */
final class CommitteeProblems {

    private CommitteeProblems() {}

    static ProblemException rules(List<ProblemError> errors) {
        return ProblemException.of(422, "committee-rules", "Không hợp quy tắc của Ban", "Breaks rules of the committee")
                .withErrors(errors);
    }

    static ProblemError error(String pointer, String code, Object value, String vi, String en) {
        return new ProblemError(pointer, code, value == null ? null : value.toString(), new Text(vi, en));
    }

    static ProblemException inUse(String vi, String en) {
        return ProblemException.of(409, "record-in-use", "Dữ liệu đang được dùng", "The record is in use")
                .withDetail(vi, en);
    }
}
