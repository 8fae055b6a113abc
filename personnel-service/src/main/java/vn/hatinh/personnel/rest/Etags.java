package vn.hatinh.personnel.rest;

import java.util.Arrays;

import vn.hatinh.support.problem.ProblemException;

/** Revisions as entity tags (RFC 9110): who changes something says which state of it they have seen. */
public final class Etags {

    private static final int PRECONDITION_FAILED = 412;
    private static final int PRECONDITION_REQUIRED = 428;

    private Etags() {}

    public static String of(long revision) {
        return "\"" + revision + "\"";
    }

    /**
     * @param ifMatch value of the header; null when there was none
     * @throws ProblemException 428 without the header, 412 when it names another revision
     */
    public static void require(String ifMatch, long revision) {
        if (ifMatch == null) {
            throw ProblemException.of(
                            PRECONDITION_REQUIRED, "if-match-missing", "Thiếu If-Match", "If-Match is missing")
                    .withDetail(
                            "Đọc dữ liệu rồi gửi lại ETag của nó trong If-Match",
                            "Read the data and send its ETag back in If-Match");
        }
        check(ifMatch, revision);
    }

    /**
     * @param ifMatch value of the header; null when there was none, which is accepted
     * @throws ProblemException 412 when it names another revision
     */
    public static void check(String ifMatch, long revision) {
        if (ifMatch != null && !matches(ifMatch, of(revision))) {
            throw ProblemException.of(
                            PRECONDITION_FAILED,
                            "stale",
                            "Dữ liệu đã thay đổi từ khi được đọc",
                            "The data has changed since it was read")
                    .withDetail("Đọc lại rồi sửa tiếp", "Read it again before you change it");
        }
    }

    /** Whether the caller has this revision already. */
    public static boolean isKnown(String ifNoneMatch, long revision) {
        // the comparison of If-None-Match is weak
        return ifNoneMatch != null && matches(ifNoneMatch.replace("W/", ""), of(revision));
    }

    private static boolean matches(String header, String etag) {
        return Arrays.stream(header.split(",")).map(String::strip).anyMatch(tag -> tag.equals("*") || tag.equals(etag));
    }
}
