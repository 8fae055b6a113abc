package vn.hatinh.reporting.committee;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.hatinh.support.rest.PlainText;

/**
 * A seat on the committee.
 *
 * @param post by which the person sits on it; not a name
 * @param unit may be null
 * @param validTo last day, included; null while it lasts
 * @param decision number of the decision that named the member; may be null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "CommitteeMember",
        description =
                "Thành viên Ban VSTBPN theo chức vụ, không ghi họ tên / A seat on the committee, by post and not by name",
        example = Member.EXAMPLE)
public record Member(
        @NotNull CommitteeRole role,

        @Schema(examples = "Phó Giám đốc Sở") @NotNull @PlainText(max = 200)
        String post,

        @PlainText(max = 200) String unit,
        @NotNull LocalDate validFrom,
        LocalDate validTo,
        @PlainText(max = 100) String decision) {

    static final String EXAMPLE = """
            {
              "role": "HEAD",
              "post": "Phó Giám đốc Sở",
              "validFrom": "2021-09-06",
              "decision": "35/QĐ-SNgV"
            }""";

    boolean sitsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    boolean meets(Member other) {
        return (validTo == null || !other.validFrom.isAfter(validTo))
                && (other.validTo == null || !validFrom.isAfter(other.validTo));
    }
}
