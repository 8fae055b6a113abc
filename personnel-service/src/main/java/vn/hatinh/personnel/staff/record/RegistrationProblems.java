package vn.hatinh.personnel.staff.record;

import java.util.List;

import vn.hatinh.contracts.personnel.FactKind;
import vn.hatinh.personnel.staff.RuleViolation;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.problem.Text;

/** Why somebody cannot be registered or deleted. */
public final class RegistrationProblems {

    private static final int CONFLICT = 409;
    private static final Text TAKEN = new Text("Mã đã có người mang", "Somebody has this code");

    private RegistrationProblems() {}

    public static ProblemException codeTaken() {
        return ProblemException.of(CONFLICT, "code-taken", TAKEN.vi(), TAKEN.en())
                .withErrors(List.of(new ProblemError("/code", "code-taken", null, TAKEN)));
    }

    public static ProblemException holdsFacts() {
        return ProblemException.of(
                        CONFLICT, "record-holds-facts", "Hồ sơ còn dữ kiện khác", "The record holds other facts")
                .withDetail(
                        "Xóa từng dữ kiện nhập nhầm trước, hoặc ghi ngày nghỉ cho người đã nghỉ",
                        "Delete each fact entered by mistake first, or give the last day of whoever has left");
    }

    /** Where the form of a registration has what is wrong. */
    public static String pointerToForm(RuleViolation violation) {
        return violation.kind() == FactKind.EMPLOYMENT ? "/employment" + violation.below() : violation.below();
    }
}
