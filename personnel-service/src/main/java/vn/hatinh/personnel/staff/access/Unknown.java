package vn.hatinh.personnel.staff.access;

import vn.hatinh.support.problem.ProblemException;

/** What is not in the registry. */
public final class Unknown {

    private static final int NOT_FOUND = 404;

    private Unknown() {}

    public static ProblemException staff() {
        return ProblemException.of(NOT_FOUND, "not-found", "Không có ai mang mã này", "Nobody has this code");
    }

    public static ProblemException fact() {
        return ProblemException.of(
                NOT_FOUND, "not-found", "Hồ sơ không có dữ kiện mang số này", "The record has no fact of this number");
    }
}
