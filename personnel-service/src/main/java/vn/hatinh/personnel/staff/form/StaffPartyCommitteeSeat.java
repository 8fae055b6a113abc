package vn.hatinh.personnel.staff.form;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonProperty;

import vn.hatinh.contracts.personnel.PartyCommitteeRole;
import vn.hatinh.personnel.fact.EndRule;
import vn.hatinh.personnel.party.PartyCommitteeSeat;

/** Party committee seat as the API shows and takes it. */
@Schema(description = "Cấp ủy / Party committee seat")
public record StaffPartyCommitteeSeat(
        @Schema(readOnly = true, description = "Số của dữ kiện / Number of the fact", examples = "1001")
        @JsonProperty(access = JsonProperty.Access.READ_ONLY)
        Long id,

        @Schema(description = "Chức vụ / Role", examples = "CHI_UY_VIEN") @NotNull PartyCommitteeRole role,

        @Schema(description = "Từ ngày / First day", examples = "2020-05-01") @NotNull LocalDate from,

        @Schema(description = "Đến ngày, trống: vẫn còn / Last day, empty: still", examples = "2025-04-30")
        LocalDate to,

        @Schema(
                readOnly = true,
                description =
                        "Ngày hết nhiệm kỳ nếu chưa có ngày kết thúc / Last day that the term allows while there is no end",
                examples = "2029-06-30")
        @JsonProperty(access = JsonProperty.Access.READ_ONLY)
        LocalDate expectedEnd) {

    public static StaffPartyCommitteeSeat of(Long id, PartyCommitteeSeat fact, EndRule ends) {
        return new StaffPartyCommitteeSeat(
                id, fact.role(), fact.from(), fact.to(), fact.published(ends).expectedEnd());
    }

    public PartyCommitteeSeat toFact() {
        return new PartyCommitteeSeat(role, from, to);
    }

    public static PartyCommitteeSeat ended(PartyCommitteeSeat fact, LocalDate lastDay) {
        return new PartyCommitteeSeat(fact.role(), fact.from(), lastDay);
    }
}
