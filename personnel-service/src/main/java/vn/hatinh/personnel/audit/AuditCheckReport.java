package vn.hatinh.personnel.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a walk along the chains of an agency found.
 *
 * @param chains the agency's own and those of its imports
 * @param firstBreak null when all are whole
 * @param lastSeq number of the last entry of the agency's own chain
 * @param lastHash hash of that entry; whoever notes both elsewhere can later tell a trail that was written anew as a whole
 */
@Schema(description = "Kết quả kiểm tra chuỗi nhật ký / Result of the check of the audit chains")
public record AuditCheckReport(
        @Schema(examples = "H27.13") String agency,
        boolean intact,
        @Schema(examples = "3") long chains,
        @Schema(examples = "1204") long entries,
        ChainBreak firstBreak,
        @Schema(examples = "204") long lastSeq,

        @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String lastHash) {}
