package vn.hatinh.support.problem;

import java.util.Map;

/** Problems that say no more than an HTTP status does. */
final class StatusProblems {

    private record Kind(String type, Text title) {}

    private static final Map<Integer, Kind> KINDS = Map.ofEntries(
            kind(400, "bad-request", "Yêu cầu không hợp lệ", "The request is not valid"),
            kind(401, "unauthorized", "Cần đăng nhập", "Login is required"),
            kind(403, "forbidden", "Không có quyền", "Not allowed"),
            kind(404, "not-found", "Không tìm thấy", "Not found"),
            kind(405, "method-not-allowed", "Phương thức không được hỗ trợ ở địa chỉ này", "No such method here"),
            kind(406, "not-acceptable", "Không có định dạng trả về được yêu cầu", "Not available in that format"),
            kind(409, "conflict", "Xung đột với trạng thái hiện tại", "Conflicts with the current state"),
            kind(413, "too-large", "Dữ liệu gửi lên quá lớn", "The request is too large"),
            kind(415, "unsupported-media-type", "Không nhận loại dữ liệu này", "This kind of data is not accepted"),
            kind(429, "too-many-requests", "Quá nhiều yêu cầu", "Too many requests"),
            kind(500, "internal", "Lỗi của hệ thống", "An error of the system"),
            kind(503, "unavailable", "Tạm thời không phục vụ được", "Temporarily unavailable"));

    private StatusProblems() {}

    private static Map.Entry<Integer, Kind> kind(int status, String type, String vi, String en) {
        return Map.entry(status, new Kind(type, new Text(vi, en)));
    }

    static Problem of(int status) {
        Kind kind = KINDS.getOrDefault(status, KINDS.get(status < 500 ? 400 : 500));
        return Problem.of(status, kind.type(), kind.title());
    }
}
