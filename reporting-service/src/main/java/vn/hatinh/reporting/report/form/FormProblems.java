package vn.hatinh.reporting.report.form;

import java.time.LocalDate;
import java.util.List;

import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.problem.Text;

/** What can stand in the way of a form. */
final class FormProblems {

    private static final long KILOBYTE = 1024;

    private FormProblems() {}

    static ProblemException unknown(int version) {
        return ProblemException.of(404, "unknown-form", "Không có phiên bản này", "No such version")
                .withDetail("Không có phiên bản " + version, "There is no version " + version);
    }

    static ProblemException outdated(int version) {
        return ProblemException.of(
                        409, "form-outdated", "Câu chữ không còn hợp với phần mềm", "The wording does not fit any more")
                .withDetail(
                        "Phiên bản " + version + " có mục mà phần mềm không còn dùng; hãy gửi phiên bản mới",
                        "Version " + version + " has members that the service no longer reads; upload a new one");
    }

    static ProblemException tooLarge(long limit) {
        return ProblemException.of(413, "too-large", "Tệp quá lớn", "The file is too large")
                .withDetail(
                        "Tệp được nhận lớn nhất là %d KB".formatted(limit / KILOBYTE),
                        "The largest file accepted has %d KB".formatted(limit / KILOBYTE));
    }

    static ProblemException notValid(List<ProblemError> faults) {
        return ProblemException.of(422, "form-not-valid", "Biểu mẫu chưa dùng được", "The form cannot be used")
                .withErrors(faults);
    }

    static ProblemException past(LocalDate from, LocalDate today) {
        return ProblemException.of(422, "past-date", "Ngày đã qua", "The day is over")
                .withErrors(List.of(new ProblemError(
                        "from",
                        "past-date",
                        from.toString(),
                        new Text("Không đổi biểu mẫu của ngày đã qua", "Forms of days that are over stay as they were"),
                        new Text("Từ " + today, "From " + today + " on"))));
    }
}
