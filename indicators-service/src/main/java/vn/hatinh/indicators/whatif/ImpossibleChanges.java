package vn.hatinh.indicators.whatif;

import java.util.List;
import java.util.Locale;

import vn.hatinh.indicators.engine.whatif.ImpossibleChangeException.Reason;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.problem.Text;

/** Why proposed changes cannot be made, in words. */
final class ImpossibleChanges {

    private ImpossibleChanges() {}

    static ProblemException problem(List<ProblemError> errors) {
        return ProblemException.of(
                        422, "impossible-change", "Thay đổi không thực hiện được", "The change cannot be made")
                .withErrors(errors);
    }

    static ProblemError error(String pointer, ChangeRequest change, Reason reason) {
        return new ProblemError(
                pointer, reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), change.kind(), text(reason));
    }

    private static Text text(Reason reason) {
        return switch (reason) {
            case NOT_ON_PAYROLL ->
                new Text(
                        "Người này không làm việc tại cơ quan vào ngày đó",
                        "The person is not on the agency's payroll on that day");
            case ALREADY_SO ->
                new Text("Hồ sơ đã có nội dung này vào ngày đó", "The record says so already on that day");
            case NOTHING_TO_END ->
                new Text("Vào ngày đó không có gì để kết thúc", "There is nothing to end on that day");
            case NOT_A_PARTY_MEMBER ->
                new Text(
                        "Chỉ đảng viên mới tham gia cấp ủy", "Only a member of the Party can be elected to the cấp ủy");
            case ONLY_FOR_WOMEN -> new Text("Chỉ dành cho nữ", "Only women have this check");
        };
    }
}
