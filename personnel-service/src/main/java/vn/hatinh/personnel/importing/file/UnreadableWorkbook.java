package vn.hatinh.personnel.importing.file;

import vn.hatinh.support.problem.ProblemException;

/** The problems of a file as a whole. */
public final class UnreadableWorkbook {

    private static final int UNSUPPORTED_MEDIA_TYPE = 415;
    private static final int BAD_REQUEST = 400;
    private static final int LONGEST_NAME = 100;

    private UnreadableWorkbook() {}

    static ProblemException neitherXlsxNorZip() {
        return notAWorkbook(UNSUPPORTED_MEDIA_TYPE)
                .withDetail(
                        "Cần tệp Excel (.xlsx) hoặc tệp ZIP gồm các tệp CSV",
                        "An Excel file (.xlsx) or a ZIP of CSV files is needed");
    }

    static ProblemException oldFormatOrPassword() {
        return notAWorkbook(UNSUPPORTED_MEDIA_TYPE)
                .withDetail(
                        "Tệp có mật khẩu hoặc là định dạng Excel cũ (.xls): hãy bỏ mật khẩu và lưu dạng .xlsx",
                        "It has a password or is in the old Excel format (.xls): save it as .xlsx without a password");
    }

    /** Every sheet may be missing, but a file with none of them is some other file. */
    public static ProblemException noKnownSheet(String sheetNames) {
        return notAWorkbook(BAD_REQUEST)
                .withDetail(
                        "Không có trang nào của sổ cán bộ; các trang được nhận: " + sheetNames,
                        "It has none of the sheets of the staff workbook; accepted sheets: " + sheetNames);
    }

    /** Rows that have to be checked together are held in memory. */
    public static ProblemException tooManyRows(String what, int most) {
        return ProblemException.of(
                        BAD_REQUEST, "too-many-rows", "Có quá nhiều dòng", "There are more rows than can be meant")
                .withDetail(
                        "%s: tối đa %d dòng".formatted(shortened(what), most),
                        "%s: at most %d rows".formatted(shortened(what), most));
    }

    static ProblemException encrypted(String entry) {
        return unreadable()
                .withDetail(
                        "%s có mật khẩu: hãy nén lại không đặt mật khẩu".formatted(shortened(entry)),
                        "%s has a password: pack the archive again without one".formatted(shortened(entry)));
    }

    static ProblemException corrupt(String where) {
        return unreadable()
                .withDetail(
                        "Bị hỏng hoặc không đầy đủ (%s): hãy mở, lưu lại rồi gửi lại".formatted(shortened(where)),
                        "Damaged or incomplete (%s): open it, save it again and send it again"
                                .formatted(shortened(where)));
    }

    static ProblemException notUtf8(String entry) {
        return unreadable()
                .withDetail(
                        "%s không dùng bảng mã UTF-8: hãy lưu dạng \"CSV UTF-8\"".formatted(shortened(entry)),
                        "%s is not UTF-8: save it as \"CSV UTF-8\"".formatted(shortened(entry)));
    }

    static ProblemException brokenCsv(String entry, long line) {
        return unreadable()
                .withDetail(
                        "%s sai cấu trúc CSV sau dòng %d: hãy kiểm tra dấu ngoặc kép".formatted(shortened(entry), line),
                        "%s is not well-formed CSV after line %d: check the quotation marks"
                                .formatted(shortened(entry), line));
    }

    static ProblemException expandsTooMuch(String entry, long times) {
        return unsafe().withDetail(
                        "%s bung ra lớn hơn %d lần".formatted(shortened(entry), times),
                        "%s expands more than %d times".formatted(shortened(entry), times));
    }

    static ProblemException ambiguousEntry(String entry) {
        return unsafe().withDetail(
                        "Có nhiều thành phần cùng tên %s".formatted(shortened(entry)),
                        "Several entries are named %s".formatted(shortened(entry)));
    }

    static ProblemException doctype(String entry) {
        return unsafe().withDetail(
                        "%s có khai báo DOCTYPE".formatted(shortened(entry)),
                        "%s has a DOCTYPE declaration".formatted(shortened(entry)));
    }

    static ProblemException hiddenFormula(String entry, String cell) {
        return unsafe().withDetail(
                        "Ô %s của %s chứa công thức: hãy thay bằng giá trị".formatted(cell, shortened(entry)),
                        "Cell %s of %s holds a formula: put its value instead".formatted(cell, shortened(entry)));
    }

    static ProblemException beyondLimits(String entry) {
        return unsafe().withDetail(
                        "%s vượt giới hạn của một trang Excel".formatted(shortened(entry)),
                        "%s goes beyond the limits of an Excel sheet".formatted(shortened(entry)));
    }

    private static ProblemException notAWorkbook(int status) {
        return ProblemException.of(
                status, "not-a-workbook", "Tệp không phải là sổ cán bộ", "The file is not a staff workbook");
    }

    private static ProblemException unreadable() {
        return ProblemException.of(BAD_REQUEST, "unreadable-workbook", "Không đọc được tệp", "The file cannot be read");
    }

    private static ProblemException unsafe() {
        return ProblemException.of(
                BAD_REQUEST,
                "unsafe-workbook",
                "Tệp bị từ chối vì lý do an toàn",
                "The file is refused because it is not safe to read");
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }
}
