package vn.hatinh.reporting.committee;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.hatinh.support.rest.PlainText;

/**
 * A decision of the committee, or about it.
 *
 * @param number of the document; the agency has each once
 * @param meeting that took it; may be null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "CommitteeDecision",
        description = "Quyết định, kết luận của Ban VSTBPN / A decision of the committee",
        example = Decision.EXAMPLE)
public record Decision(
        @NotNull @PlainText(max = 100) String number,
        @NotNull LocalDate decidedOn,
        @NotNull @PlainText(max = 500) String subject,
        @PlainText(max = 20_000) String content,
        UUID meeting) {

    static final String EXAMPLE = """
            {
              "number": "12/KL-BVSTBPN",
              "decidedOn": "2026-07-06",
              "subject": "Kết luận sơ kết 6 tháng đầu năm 2026",
              "content": "Giao Văn phòng - Thanh tra rà soát quy hoạch nữ trước ngày 31/7.",
              "meeting": "5c1f9a7e-2b7d-4f0e-8a53-0d7c1f7b6a21"
            }""";
}
