package vn.hatinh.reporting.issuing;

import java.util.List;
import java.util.UUID;

import vn.hatinh.reporting.report.model.Block;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.problem.Text;

/** What can stand in the way of a document. */
final class DocumentProblems {

    private DocumentProblems() {}

    static ProblemException unknown(UUID id) {
        return ProblemException.of(404, "unknown-document", "Không có văn bản này", "No such document")
                .withDetail("Không có văn bản " + id, "There is no document " + id);
    }

    static ProblemException wrongStatus(DocumentStatus status, DocumentStatus needed) {
        return ProblemException.of(
                        409,
                        "document-status",
                        "Trạng thái của văn bản không cho phép",
                        "The document's status does not allow this")
                .withDetail(
                        "Văn bản đang ở trạng thái " + status + "; cần trạng thái " + needed,
                        "The document is " + status + "; it would have to be " + needed);
    }

    static ProblemException alreadyIssued(String number) {
        return ProblemException.of(
                        409,
                        "already-issued",
                        "Văn bản của kỳ này đã được ban hành",
                        "The document of this period has been issued")
                .withDetail(
                        "Đã ban hành văn bản số " + number + "; để thay thế, tạo văn bản mới với replaces",
                        "Document no. " + number + " was issued; to replace it, create one with replaces");
    }

    static ProblemException notReplaceable(UUID id) {
        return invalid(new ProblemError(
                "/replaces",
                "not-replaceable",
                id,
                new Text(
                        "Chỉ thay thế được văn bản đã ban hành, cùng cơ quan, loại và năm, chưa bị thay thế",
                        "Only a document that was issued and not replaced can be replaced, by one of its agency, kind and"
                                + " year")));
    }

    static ProblemException unwritten(List<Block> prompts) {
        return invalid(prompts.stream()
                .map(prompt -> new ProblemError(
                        "/texts/" + prompt.id(),
                        "unwritten-text",
                        prompt.text(),
                        new Text("Phần này chưa được viết", "This part has not been written")))
                .toArray(ProblemError[]::new));
    }

    static ProblemException unknownBlock(String id) {
        return ProblemException.of(404, "unknown-block", "Không có đoạn này", "No such block")
                .withErrors(List.of(new ProblemError(
                        "block",
                        "unknown-block",
                        id,
                        new Text("Văn bản không có đoạn này", "The document has no block of this id"))));
    }

    static ProblemException futureDate(Object date, Object today) {
        return invalid(new ProblemError(
                "/signedOn",
                "future-date",
                date,
                new Text("Ngày ký không được sau hôm nay", "A document cannot be signed after today"),
                new Text("Đến " + today, "Up to " + today)));
    }

    static ProblemException unknownRecipient(int place) {
        return ProblemException.of(404, "unknown-recipient", "Không có nơi nhận này", "No such recipient")
                .withDetail("Không có nơi nhận thứ " + place, "There is no recipient at place " + place);
    }

    static ProblemException unknownComment(UUID id) {
        return ProblemException.of(404, "unknown-comment", "Không có ý kiến này", "No such comment")
                .withDetail("Không có ý kiến " + id, "There is no comment " + id);
    }

    private static ProblemException invalid(ProblemError... errors) {
        return ProblemException.of(422, "document-not-valid", "Văn bản chưa hợp lệ", "The document is not valid yet")
                .withErrors(List.of(errors));
    }
}
