package vn.hatinh.indicators.values;

import java.util.List;

import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.problem.Text;

/** What can be wrong with a question. */
final class Problems {

    private Problems() {}

    static ProblemException invalidParameter(String name, String value, String code, Text message) {
        return ProblemException.of(400, "invalid-parameter", "Tham số không hợp lệ", "Invalid parameter")
                .withErrors(List.of(new ProblemError(name, code, value, message)));
    }

    static ProblemException unknown(String name, String value, Text message) {
        return ProblemException.of(404, "not-found", "Không tìm thấy", "Not found")
                .withErrors(List.of(new ProblemError(name, "unknown", value, message)));
    }
}
