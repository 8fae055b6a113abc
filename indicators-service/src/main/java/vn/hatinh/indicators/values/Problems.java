package vn.hatinh.indicators.values;

import java.util.List;
import java.util.TreeSet;

import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Reading;
import vn.hatinh.indicators.engine.state.UnitTree;
import vn.hatinh.indicators.engine.value.Valuation;
import vn.hatinh.indicators.rollup.Known;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.problem.Text;

/** What can be wrong with a question. */
public final class Problems {

    private Problems() {}

    public static ProblemException invalidParameter(String name, String value, String code, Text message) {
        return ProblemException.of(400, "invalid-parameter", "Tham số không hợp lệ", "Invalid parameter")
                .withErrors(List.of(new ProblemError(name, code, value, message)));
    }

    /** Of single records it is not known what they added at this moment. */
    public static ProblemException recountedAround(String name, String moment) {
        return invalidParameter(
                name,
                moment,
                "recounted",
                new Text(
                        "cơ quan đã được tính lại cả trước và sau thời điểm này, nên không còn biết từng hồ sơ; chỉ nhận"
                                + " thời điểm trước lần tính lại đầu tiên hoặc sau lần cuối (GET /api/v1/recounts)",
                        "the agency was counted again both before and after this moment, so single records are not known;"
                                + " accepted are moments before the first recount or after the last (GET"
                                + " /api/v1/recounts)"));
    }

    public static ProblemException unknown(String name, String value, Text message) {
        return ProblemException.of(404, "not-found", "Không tìm thấy", "Not found")
                .withErrors(List.of(new ProblemError(name, "unknown", value, message)));
    }

    /** The caller's roles suffice for the endpoint, but not for what was asked of it. */
    public static ProblemException roleMissing(String name, String value, Text message) {
        return ProblemException.of(
                        403,
                        "role-missing",
                        "Tài khoản không có vai trò cần thiết",
                        "The login lacks the role for this")
                .withErrors(List.of(new ProblemError(name, "role-missing", value, message)));
    }

    /** @param unit null or blank for the whole agency; the units of several agencies together are not asked for */
    static void requireUnit(String name, String unit, Known known) {
        if (known.isRollUp() && unit != null && !unit.isBlank()) {
            throw invalidParameter(
                    name,
                    unit,
                    "not-of-a-roll-up",
                    new Text(
                            "số tổng hợp của nhiều cơ quan không có đơn vị; hãy hỏi từng cơ quan",
                            "several agencies together have no units; ask one of the agencies"));
        }
        requireUnit(name, unit, known.counted().state().units());
    }

    /** @param unit null or blank for the whole agency */
    public static void requireUnit(String name, String unit, UnitTree units) {
        if (unit != null && !unit.isBlank() && !units.knows(unit)) {
            var codes = new TreeSet<>(units.codes());
            throw unknown(
                    name,
                    unit,
                    new Text("cơ quan không có đơn vị này; có: " + codes, "no such unit; there are: " + codes));
        }
    }

    public static Indicator requireIndicator(String name, String code, Plan plan) {
        return plan.indicator(code).orElseThrow(() -> {
            List<String> codes = plan.indicators().map(Indicator::code).toList();
            return unknown(
                    name,
                    code,
                    new Text(
                            "kế hoạch không có chỉ tiêu này; có: " + codes,
                            "the plan has no such indicator; it has: " + codes));
        });
    }

    /** The reading of an indicator that has this id, placeholders filled. */
    public static Reading requireReading(String name, String id, Indicator indicator, Valuation valuation) {
        return indicator.readings().stream()
                .filter(reading -> valuation.ids(reading).contains(id))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> ids = indicator.readings().stream()
                            .flatMap(reading -> valuation.ids(reading).stream())
                            .toList();
                    return unknown(
                            name,
                            id,
                            new Text(
                                    "chỉ tiêu không có cách đọc này; có: " + ids,
                                    "no such reading; there are: " + ids));
                });
    }
}
