package vn.hatinh.reporting.report.wording;

import java.util.Locale;
import java.util.Set;

import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.Text;

/** What can be wrong with an agency's own wording. */
enum WordingFault {
    NO_YAML("Tệp không đọc được", "The file cannot be read", "Tệp YAML, mã UTF-8", "YAML in UTF-8"),
    NO_MEMBERS("Phải là các mục tên: giá trị", "Has to be members, name: value", "ten: giá trị", "name: value"),
    NO_SUCH_MEMBER(
            "Không có mục này, hoặc giá trị không đúng kiểu",
            "There is no such member, or its value is of another kind",
            "Xem phiên bản 0",
            "See version 0"),
    UNKNOWN_ID(
            "Không có phần nào có id này",
            "There is no entry of this id",
            "Mỗi phần có id như trong phiên bản 0",
            "Each entry with an id of version 0"),
    FIXED(
            "Mục này không phải câu chữ nên không thay được",
            "This is no wording and stays as it is",
            "Bỏ mục này",
            "Leave it out"),
    MISSING("Thiếu nội dung", "The text is missing", "Câu chữ, hoặc bỏ mục này", "A text, or leave the member out"),
    EMPTY("Nội dung trống", "The text is empty", "Câu chữ, hoặc bỏ mục này", "A text, or leave the member out"),
    UNKNOWN_NAME("Không có giá trị tên này ở đây", "There is no value of this name here", null, null),
    BROKEN_PHRASE(
            "Dấu ngoặc nhọn không đúng",
            "The braces are not right",
            "{ten}; dấu { thường viết là \\{",
            "{name}; a plain { as \\{");

    private final Text message;
    private final String acceptedVi;
    private final String acceptedEn;

    WordingFault(String vi, String en, String acceptedVi, String acceptedEn) {
        this.message = new Text(vi, en);
        this.acceptedVi = acceptedVi;
        this.acceptedEn = acceptedEn;
    }

    /** @param line in the file, from 1 on */
    ProblemError at(String pointer, int line, Object value) {
        return error(pointer, line, value, new Text(acceptedVi, acceptedEn));
    }

    ProblemError at(String pointer, int line, Object value, Set<String> allowed) {
        String names = allowed.isEmpty() ? "-" : "{" + String.join("}, {", allowed) + "}";
        return error(pointer, line, value, new Text(names, names));
    }

    private ProblemError error(String pointer, int line, Object value, Text accepted) {
        String code = "wording-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new ProblemError(
                pointer,
                code,
                value,
                new Text(message.vi() + " (dòng " + line + ")", message.en() + " (line " + line + ")"),
                accepted);
    }
}
