package vn.hatinh.personnel.rest;

import java.util.List;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.problem.Text;
import vn.hatinh.support.rest.IfMatch;
import vn.hatinh.support.rest.PlainText;

/** What a caller says about a change besides the change itself. */
public class ChangeParams {

    private static final Text REASON_NEEDED =
            new Text("Xóa phải nêu lý do, ví dụ: nhập nhầm", "To delete needs a reason, such as: entered by mistake");

    @Parameter(
            description = "ETag của lần đọc gần nhất; bắt buộc khi sửa, kết thúc, xóa / "
                    + "ETag of the last read; required to correct, end or delete",
            example = "\"7\"")
    @HeaderParam(HttpHeaders.IF_MATCH)
    String ifMatch;

    @Parameter(
            description = "Lý do, ghi vào nhật ký; bắt buộc khi xóa. Nêu số quyết định, không nêu chuyện riêng / "
                    + "Reason for the audit trail; required to delete. The number of a decision, nothing personal",
            example = "QĐ 12/QĐ-SNgV")
    @QueryParam("reason")
    @PlainText(max = 500)
    String reason;

    /** Null when none was given. */
    public String reason() {
        return reason;
    }

    /** Refuses to delete without a reason. */
    public void requireReason() {
        if (reason == null) {
            throw ProblemException.of(400, "reason-missing", "Thiếu lý do", "The reason is missing")
                    .withErrors(List.of(new ProblemError("reason", "required", null, REASON_NEEDED)));
        }
    }

    /** Refuses a change by somebody who has not seen this revision of the record. */
    public void requireSeen(long revision) {
        IfMatch.check(ifMatch, revision);
    }

    /** The same for a change that may come without the condition. */
    public void checkSeen(long revision) {
        if (ifMatch != null) {
            IfMatch.check(ifMatch, revision);
        }
    }
}
