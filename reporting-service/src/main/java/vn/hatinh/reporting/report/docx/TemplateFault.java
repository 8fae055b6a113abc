package vn.hatinh.reporting.report.docx;

import java.util.Locale;

import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.Text;

/** What can be wrong with the text of a template. */
enum TemplateFault {
    FOREIGN(
            "Mẫu có trường, đối tượng, điều khiển nội dung hoặc thay đổi chưa duyệt",
            "The template has a field, an object, a content control or a tracked change",
            "Trường PAGE, NUMPAGES, SECTION, SECTIONPAGES; các thay đổi đã chấp nhận",
            "The fields PAGE, NUMPAGES, SECTION, SECTIONPAGES; changes accepted"),
    BROKEN("Dấu ngoặc của chỗ điền không đủ cặp", "The braces of a name are not complete", "{{ten}}", "{{name}}"),
    UNKNOWN("Không có chỗ điền tên này", "There is no such name", "", ""),
    OUT_OF_REACH(
            "Chỗ điền nằm trong hộp văn bản, liên kết hoặc chú thích nên không được điền",
            "The name stands in a text box, a link or a note, which is not filled in",
            "Đoạn văn hoặc ô của bảng",
            "A paragraph or a cell of a table"),
    NOT_ALONE(
            "Chỗ điền này thay cả đoạn nên phải đứng một mình, không ở đầu trang hay chân trang",
            "This name stands for whole paragraphs: it has to stand alone, and not in a margin",
            "Một đoạn riêng trong văn bản",
            "A paragraph of its own in the text"),
    REPEATED("Phần này có hai lần trong mẫu", "The template has this part twice", "Một lần", "Once"),
    MISSING("Mẫu thiếu chỗ điền này", "The template lacks this name", "Thêm chỗ điền", "Add the name"),
    APPENDICES(
            "{{phu_luc}} phải là đoạn cuối cùng và ở một phần (section) riêng",
            "{{phu_luc}} has to be the last paragraph and in a section of its own",
            "Ngắt phần (Section Break, Next Page) ngay trước {{phu_luc}}",
            "A section break (next page) right before {{phu_luc}}");

    private final Text message;
    private final Text accepted;

    TemplateFault(String vi, String en, String acceptedVi, String acceptedEn) {
        this.message = new Text(vi, en);
        this.accepted = new Text(acceptedVi, acceptedEn);
    }

    String code() {
        return "template-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Text message() {
        return message;
    }

    ProblemError at(String place, String value) {
        return new ProblemError(place, code(), value, message, accepted);
    }
}
