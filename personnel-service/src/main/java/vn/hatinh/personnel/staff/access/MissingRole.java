package vn.hatinh.personnel.staff.access;

import java.util.List;

import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;

/** The refusal of what another role would let the caller do. */
public final class MissingRole {

    private static final int FORBIDDEN = 403;

    private MissingRole() {}

    /**
     * @param errors which parts of the request need the role
     */
    public static ProblemException problem(String role, List<ProblemError> errors) {
        return ProblemException.of(FORBIDDEN, "role-missing", "Thiếu vai trò", "A role is missing")
                .withDetail("Cần vai trò " + role, "Needed: the role " + role)
                .withErrors(errors.isEmpty() ? null : errors);
    }
}
