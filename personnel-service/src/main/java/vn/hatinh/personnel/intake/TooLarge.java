package vn.hatinh.personnel.intake;

import vn.hatinh.support.problem.ProblemException;

/** The refusal of a file over the limit. */
final class TooLarge {

    private static final int STATUS = 413;
    private static final long MEGABYTE = 1024 * 1024;

    private TooLarge() {}

    static ProblemException problem(long limit) {
        return ProblemException.of(STATUS, "too-large", "Dữ liệu gửi lên quá lớn", "The request is too large")
                .withDetail(
                        "Tệp được nhận lớn nhất là %d MB".formatted(limit / MEGABYTE),
                        "The largest file accepted has %d MB".formatted(limit / MEGABYTE));
    }
}
