package vn.hatinh.reporting.scorecard;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import vn.hatinh.contracts.indicators.PlanPublished;
import vn.hatinh.reporting.organisation.Organisation;
import vn.hatinh.reporting.organisation.Unit;
import vn.hatinh.support.problem.ProblemException;

/** What a request may ask for in vain; each answer says what there is. */
public final class Unknown {

    private static final int NOT_FOUND = 404;

    private Unknown() {}

    static ProblemException agency(String agency) {
        return ProblemException.of(
                        NOT_FOUND, "unknown-agency", "Chưa có số liệu của cơ quan", "Nothing is known of the agency")
                .withDetail(
                        "Chưa có số liệu nào của cơ quan " + agency,
                        "There are no figures of agency " + agency + " yet");
    }

    static ProblemException plan(String plan, List<PlanPublished> plans) {
        String known = plans.stream().map(PlanPublished::plan).collect(Collectors.joining(", "));
        return ProblemException.of(NOT_FOUND, "unknown-plan", "Không có kế hoạch này", "No such plan")
                .withDetail(
                        "Không có kế hoạch " + plan + "; có: " + known,
                        "There is no plan " + plan + "; there are: " + known);
    }

    static ProblemException year(int year, List<PlanPublished> plans) {
        String known = plans.stream()
                .map(plan -> plan.plan() + " (" + plan.validFrom() + " - "
                        + (plan.validTo() == null ? "" : plan.validTo()) + ")")
                .collect(Collectors.joining(", "));
        return ProblemException.of(NOT_FOUND, "unknown-year", "Năm không thuộc kế hoạch", "No plan covers the year")
                .withDetail(
                        "Không có kế hoạch cho năm " + year + "; có: " + known,
                        "There is no plan for " + year + "; there are: " + known);
    }

    static ProblemException unit(String unit, Organisation organisation) {
        String known = organisation.units().stream().map(Unit::code).collect(Collectors.joining(", "));
        return ProblemException.of(NOT_FOUND, "unknown-unit", "Không có đơn vị này", "No such unit")
                .withDetail(
                        "Không có đơn vị " + unit + "; có: " + known,
                        "There is no unit " + unit + "; there are: " + known);
    }

    /** The units of the agency have not come yet, so it is not known which one stands for all of it. */
    static ProblemException organisation(String agency) {
        return ProblemException.of(NOT_FOUND, "unknown-unit", "Không có đơn vị này", "No such unit")
                .withDetail(
                        "Chưa có cơ cấu tổ chức của cơ quan " + agency,
                        "The units of agency " + agency + " are not known yet");
    }

    /** @param known the codes that there are */
    public static ProblemException indicator(String code, Collection<String> known) {
        String codes = String.join(", ", known);
        return ProblemException.of(NOT_FOUND, "unknown-indicator", "Không có chỉ tiêu này", "No such indicator")
                .withDetail(
                        "Không có chỉ tiêu " + code + "; có: " + codes,
                        "There is no indicator " + code + "; there are: " + codes);
    }

    public static ProblemException series(String code, String reading, String unit) {
        return ProblemException.of(NOT_FOUND, "unknown-series", "Không có chuỗi giá trị này", "No such series")
                .withDetail(
                        "Chỉ tiêu " + code + " không có cách tính " + reading + " cho đơn vị " + unit,
                        "Indicator " + code + " has no reading " + reading + " for unit " + unit);
    }
}
