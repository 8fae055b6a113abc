package vn.hatinh.personnel.figures;

/** What the four APIs say alike in their description. */
final class FigureTexts {

    static final String KEY = "Khóa của số liệu, như TD2025-1 hoặc 2025-NU / Key of the fact, as TD2025-1 or 2025-NU";
    static final String LINK = "Trang đầu, trước, sau, cuối / First, previous, next, last page (RFC 8288)";
    static final String ETAG = "Lần ghi, để gửi lại trong If-Match / Revision, to be sent back in If-Match";
    static final String IF_MATCH = "ETag của lần đọc cuối / ETag of what was read last";
    static final String LOCATION = "Địa chỉ của số liệu / Where the fact is";
    static final String WRONG = "Yêu cầu sai / The request is wrong";
    static final String NOT_FOUND = "Không có số liệu này / There is no such fact";
    static final String ALREADY_THERE = "Số liệu này đã có / This fact is there already";
    static final String RULE =
            "Trái quy tắc nghiệp vụ, chưa ghi gì / A rule of the domain is broken, nothing was written";
    static final String STALE = "Số liệu đã thay đổi từ khi được đọc / The fact has changed since it was read";
    static final String IF_MATCH_MISSING = "Thiếu If-Match / If-Match is missing";
    static final String REMOVED = "Đã xóa / Deleted";

    private FigureTexts() {}
}
