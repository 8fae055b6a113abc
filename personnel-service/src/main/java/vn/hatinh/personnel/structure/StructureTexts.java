package vn.hatinh.personnel.structure;

/** What the operations say alike in their description. */
final class StructureTexts {

    static final String ETAG = "Phiên bản, để gửi lại trong If-Match / Version, to be sent back in If-Match";
    static final String IF_MATCH = "ETag của đơn vị / ETag of the unit";
    static final String NOT_FOUND = "Không có đơn vị mang mã này / No unit has this code";
    static final String RULE =
            "Trái quy tắc nghiệp vụ, chưa ghi gì / A rule of the domain is broken, nothing was written";
    static final String STALE = "Đơn vị đã thay đổi từ khi được đọc / The unit has changed since it was read";
    static final String IF_MATCH_MISSING = "Thiếu If-Match / If-Match is missing";

    private StructureTexts() {}
}
