package vn.hatinh.reporting.sdmx.rest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import vn.hatinh.reporting.sdmx.model.Dimension;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.problem.Text;

/**
 * What the SDMX service refuses. Its errors have the shape of all other errors of this system, under the statuses that
 * the standard gives them.
 */
final class SdmxProblems {

    private SdmxProblems() {}

    static ProblemException noResults(String vi, String en) {
        return ProblemException.of(404, "sdmx-no-results", "Không có kết quả", "No results")
                .withDetail(vi, en);
    }

    static ProblemException notImplemented(String what) {
        return ProblemException.of(
                        501, "sdmx-not-implemented", "Dịch vụ không cung cấp chức năng này", "Not implemented")
                .withDetail("Không có: " + what, "Not served: " + what);
    }

    static ProblemException notAKey(String key) {
        String dimensions =
                Arrays.stream(Dimension.values()).map(Dimension::name).collect(Collectors.joining("."));
        return syntax(
                "key",
                key,
                new Text(
                        "Cần all, hoặc đúng " + Dimension.values().length + " phần cách nhau bằng dấu chấm: "
                                + dimensions,
                        "Needed: all, or exactly " + Dimension.values().length + " parts between dots: " + dimensions));
    }

    static ProblemException notAPeriod(String parameter, String value) {
        return syntax(
                parameter,
                value,
                new Text(
                        "Cần kỳ như 2025, 2025-S1, 2025-Q2, 2025-06 hoặc 2025-06-30",
                        "Needed: a period such as 2025, 2025-S1, 2025-Q2, 2025-06 or 2025-06-30"));
    }

    static ProblemException notAMoment(String parameter, String value) {
        return syntax(
                parameter,
                value,
                new Text("Cần thời điểm như 2026-11-22T07:05:00Z", "Needed: a moment such as 2026-11-22T07:05:00Z"));
    }

    static ProblemException notACount(String parameter, String value) {
        return syntax(parameter, value, new Text("Cần số nguyên từ 1", "Needed: a whole number from 1"));
    }

    static ProblemException notOneOf(String parameter, String value, List<String> accepted) {
        String words = String.join(", ", accepted);
        return syntax(parameter, value, new Text("Cần một trong: " + words, "Needed: one of " + words));
    }

    private static ProblemException syntax(String parameter, String value, Text accepted) {
        return ProblemException.of(
                        400, "sdmx-syntax", "Câu hỏi SDMX không đúng cú pháp", "The SDMX query is not well formed")
                .withErrors(List.of(new ProblemError(parameter, "sdmx-syntax", value, accepted)));
    }
}
