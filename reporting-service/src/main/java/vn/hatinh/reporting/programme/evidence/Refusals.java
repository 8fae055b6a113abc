package vn.hatinh.reporting.programme.evidence;

import vn.hatinh.support.problem.ProblemException;

/** Why a file is not taken, or not there. */
final class Refusals {

    private static final long MEGABYTE = 1024 * 1024;

    private Refusals() {}

    static ProblemException missing() {
        return ProblemException.of(400, "file-missing", "Thiếu phần file", "The part named file is missing");
    }

    static ProblemException empty() {
        return ProblemException.of(400, "file-empty", "Tệp rỗng", "The file is empty");
    }

    static ProblemException unknown() {
        return ProblemException.of(404, "unknown-file", "Không có tệp này", "The task has no such file");
    }

    static ProblemException tooMany(int limit) {
        return ProblemException.of(
                        409, "too-many-files", "Nhiệm vụ đã đủ số tệp", "The task has all the files it may have")
                .withDetail("Mỗi nhiệm vụ có tối đa " + limit + " tệp", "A task has " + limit + " files at most");
    }

    static ProblemException tooLarge(long limit) {
        return ProblemException.of(413, "too-large", "Tệp quá lớn", "The file is too large")
                .withDetail(
                        "Tệp được nhận lớn nhất là %d MB".formatted(limit / MEGABYTE),
                        "The largest file accepted has %d MB".formatted(limit / MEGABYTE));
    }

    static ProblemException kindNotAccepted() {
        return ProblemException.of(415, "file-kind", "Không nhận loại tệp này", "This kind of file is not accepted")
                .withDetail(
                        "Xét theo nội dung, chỉ nhận " + FileKind.ACCEPTED + ", không có macro",
                        "Told by the content; accepted: " + FileKind.ACCEPTED + ", without macros");
    }
}
