package vn.hatinh.support.rest;

import java.util.Arrays;

import vn.hatinh.support.problem.ProblemException;

/**
 * The condition under which a change is made: that nobody else changed the thing since the caller read it (RFC 9110,
 * 13.1.1).
 */
public final class IfMatch {

    private static final String ANY = "*";

    private IfMatch() {}

    /** The entity tag of a thing in its state of this revision. */
    public static String tag(long revision) {
        return "\"" + revision + "\"";
    }

    /**
     * @param header value of If-Match: entity tags, or {@code *}; null when it was not sent
     * @param revision of the thing as it stands
     * @throws ProblemException 428 without the header, 412 when it names only other states
     */
    public static void check(String header, long revision) {
        if (header == null || header.isBlank()) {
            throw ProblemException.of(
                            428, "if-match-missing", "Thiếu header If-Match", "The header If-Match is missing")
                    .withDetail(
                            "Gửi If-Match với ETag của lần đọc gần nhất, để không ghi đè thay đổi của người khác",
                            "Send If-Match with the ETag of your last read, so that nobody's change is overwritten");
        }
        // a weak tag (W/"...") never matches here
        boolean matches = Arrays.stream(header.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals(ANY) || tag.equals(tag(revision)));
        if (!matches) {
            throw ProblemException.of(
                            412,
                            "changed-meanwhile",
                            "Dữ liệu đã được người khác thay đổi",
                            "Somebody changed this in the meantime")
                    .withDetail(
                            "Đọc lại rồi sửa trên bản mới; ETag hiện tại là " + tag(revision),
                            "Read it again and change the newest state; its ETag is " + tag(revision));
        }
    }
}
